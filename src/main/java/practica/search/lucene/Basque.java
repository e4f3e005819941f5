package practica.search.lucene;

/// Light stemmer of Basque: the article, the plural and the commonest cases of nouns. Snowball's
/// parts *herria* from *herri*, and a noun is hardly ever written without its article.
final class Basque {
    /// First a case with its article, then a case of place, then the bare article and what joins a
    /// consonant to an ending; *garapen*, *ingurumen* end so by themselves.
    static final Endings ENDINGS =
            Endings.of(
                    """
                    3:arentzat> 3:entzat> 3:etarako> 3:etako> 3:etatik> 3:etara> 3:etan> 3:arekin> 3:ekin> 3:aren> 3:ak> 3:ek> 2:pen>pen 2:men>men 3:en> 3:an>
                    3:tik> 4:ko> 4:ra>
                    3:a>
                    3:e>\
                    """);

    private Basque() {}
}
