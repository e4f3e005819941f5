package practica.search.lucene;

/// Light stemmers of Romance languages for folded words: number, and gender where it is regular.
/// Lucene's own look for accents, so *practica* and *pràctica* would part, or *ação* and *acoes*.
/// The rules follow the plural formation of the languages' grammars; what would join words of
/// different meaning is left out, as is all verb inflection.
final class Romance {
    private Romance() {}

    /// After the plurals in -ns (*plans*, *accions*, *veïns*) a final n is dropped in the singular
    /// too (*telèfon*), and spellings before *e* and *a* are made one: *platja/platges*,
    /// *aigua/aigües*, *botiga/botigues*, *plaça/places* (folded, ç is c). Feminine adjectives meet
    /// masculine ones: *pública*, *participativa*, *organitzada*, *treballadora*.
    static final Endings CATALAN =
            Endings.of(
                    """
                    1:ssos>s 1:sos>s 3:xos>x
                    4:os>
                    0:veines>vei 0:veina>vei 2:gues>ga 2:ques>ca 2:ges>ja 2:es>a 1:ans>a 1:ons>o 2:ins>i 2:uns>u 3:ens>en 2:gua>ga 2:gue>ga 2:que>ca 2:ge>ja 2:e>a 3:s>
                    1:an>a 2:on>o 2:in>i 2:un>u 5:ada>at 3:iva>iu 3:ica>ic 4:osa>os 4:ora>or 4:ana>a 5:enta>ent
                    4:os> 3:io>i 3:o> 5:a>\
                    """);

    /// *Luces* and *luz* end in *c*; a word in *-is* or *-us* may be a singular (*crisis*, *país*,
    /// *autobús*), and so is one in *-és*: its plural in *-eses* becomes as short as it. Gender
    /// goes where it is an adjective's or a person's: *pública*, *vecina*, not *puerta*.
    static final Endings SPANISH =
            Endings.of(
                    """
                    0:taxis>taxi 0:menus>menu 3:as>a 3:os>o 2:es>e 3:ts>t 3:bs>b 3:ls>l 3:rs>r 3:ns>n 3:ks>k 3:gs>g
                    3:e>
                    3:es> 3:as>a 2:z>c 3:ica>ic 3:ico>ic 4:iva>iv 4:ivo>iv 5:ada>ad 5:ado>ad 3:ina>in 3:ino>in 4:osa>os 4:oso>os 4:aria>ari 4:ario>ari 5:ana>an 5:ano>an 4:ora>or 6:a> 6:o>\
                    """);

    /// *Animais*, *papeis*, *españois*, *civís* are the plurals of words in -l, *luces* of one in
    /// -z; *gu* and *qu* stay as they are.
    static final Endings GALICIAN =
            Endings.of(
                    """
                    0:pais>pais 0:paises>pais 0:taxis>taxi 2:ais>al 2:eis>el 3:ois>ol 2:uis>ul 3:is>il 2:ces>c 3:res>r 3:les>l 3:s>
                    2:z>c 5:a> 5:o> 3:e>\
                    """);

    /// *Ações*, *pães*, *animais*, *papéis*, *fáceis*, *faróis*, *azuis*, *civis*, *jovens* and
    /// what they are the plurals of; *acção* as it was spelt is *ação*.
    static final Endings PORTUGUESE =
            Endings.of(
                    """
                    0:maes>mae 0:pais>pais 0:paises>pais 0:taxis>taxi 1:ccoes>cao 1:oes>ao 1:aes>ao 2:ais>al 2:ceis>cil 0:uteis>util 0:inuteis>inutil 2:ageis>agil 2:rteis>rtil 2:eis>el 3:ois>ol 2:uis>ul 3:is>il 1:ns>m 3:eses>e 3:s>
                    1:ccao>cao 3:ao>ao 5:a> 5:o> 3:e>\
                    """);

    /// Final vowels and what only keeps a sound before them: *amico/amiche*, *lago/laghi*,
    /// *provincia/province*. Words of up to three letters stay.
    static final Endings ITALIAN =
            Endings.of(
                    """
                    3:che>c 3:chi>c 2:ghe>g 2:ghi>g 3:ia> 3:ie> 3:io> 3:ii> 3:a> 3:e> 3:i> 3:o>
                    3:i>\
                    """);
}
