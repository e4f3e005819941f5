package practica.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Snowball's stems of English words, but for words of the field that it joins to others
/// (*university* to *universe*) or keeps from their kin (*participatory*).
final class English {
    private static final String[] STEMS = {
        "university universities university",
        "business businesses business",
        "bus buses bus",
        "participatory particip",
        "children child",
        "women woman",
        "men man"
    };
    private static final StemmerOverrideMap EXCEPTIONS = exceptions();

    private English() {}

    static TokenStream of(TokenStream words) {
        return new SnowballFilter(
                new StemmerOverrideFilter(words, EXCEPTIONS), new EnglishStemmer());
    }

    private static StemmerOverrideMap exceptions() {
        var map = new StemmerOverrideFilter.Builder(false);
        for (var line : STEMS) {
            var words = line.split(" ", -1);
            for (var at = 0; at < words.length - 1; at++) {
                map.add(words[at], words[words.length - 1]);
            }
        }
        try {
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
