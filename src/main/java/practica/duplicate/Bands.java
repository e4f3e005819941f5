package practica.duplicate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The MinHash of a text's shingles in one permutation, cut into bands, each band a number
/// (locality sensitive hashing). Of texts of which the half of all shingles is common, 99 in 100
/// have a band in common; of those of which a tenth is, 4 in 100.
final class Bands {
    private static final int ROWS = 3;
    private static final int BANDS = 42;

    private Bands() {}

    /// The numbers of its bands; to change how they are made, empty the table of signatures.
    static List<Integer> of(Wording text) {
        var words = new WhitespaceTokenizer();
        words.setReader(new StringReader(String.join(" ", text.words())));
        var shingles = new ShingleFilter(words, Wording.SHINGLE, Wording.SHINGLE);
        shingles.setOutputUnigrams(false);
        try (var least = new MinHashFilter(shingles, 1, ROWS * BANDS, 1, true)) {
            var term = least.addAttribute(CharTermAttribute.class);
            var bands = new ArrayList<Integer>();
            var band = new StringBuilder();
            least.reset();
            for (var at = 1; least.incrementToken(); at++) {
                band.append(term);
                if (at % ROWS == 0) {
                    bands.add(band.append(at).toString().hashCode());
                    band.setLength(0);
                }
            }
            least.end();
            return bands;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
