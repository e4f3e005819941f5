package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Folding gives what Lucene's own gives.
class FoldingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Water WATER water2 C40",
                "São Paulo GESTIÓ Straße İstanbul ﬁnance",
                "ÀBac abÀC Ñandú ½ Ⅷ ٣ 東京 กรุงเทพ Ελλάς",
                "e\u0301cole E\u0301COLE \u00ad a_b #tag"
            })
    void wordsAreThoseOfIcu(String words) throws IOException {
        assertEquals(terms(new ICUFoldingFilter(tokens(words))), terms(new Folding(tokens(words))));
    }

    @Test
    void soAreTheWordsOfTheLibrary() throws IOException {
        var count = 0;
        try (var files = Files.walk(Path.of("content/library/practices"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var words = Files.readString(file);
                var terms = terms(new Folding(tokens(words)));
                assertEquals(terms(new ICUFoldingFilter(tokens(words))), terms);
                count += terms.size();
            }
        }
        assertTrue(count > 10_000);
    }

    private static TokenStream tokens(String words) {
        var tokens = new WhitespaceTokenizer();
        tokens.setReader(new StringReader(words));
        return tokens;
    }

    private static List<String> terms(TokenStream stream) throws IOException {
        try (stream) {
            var terms = new ArrayList<String>();
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            return terms;
        }
    }
}
