package practica.meaning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import practica.text.RecentWords;

/// Static vectors of texts, close to each other where texts mean the same, whatever their language:
/// the sum of a row for every word piece and every hashed run of four or five letters of a word, at
/// unit length (bag-of-subwords as in fastText, Bojanowski et al. 2017; trained by contrast, see
/// `src/model`). Safe for use by several threads.
public final class TextVectors {
    /// Words beyond these say little new of a passage.
    private static final int MOST_WORDS = 500;

    private static final int LONGEST_WORD = 60;
    private static final int SHORTEST_RUN = 4;
    private static final int LONGEST_RUN = 5;

    private final Map<String, Integer> pieces;
    private final int longest;
    private final int runs;
    private final int dimension;
    private final float[] scales;
    private final byte[] rows;

    /// A vector costs twenty times as much to sum up as to look up.
    private final RecentWords<float[]> cache;

    private TextVectors(Map<String, Integer> pieces, int runs, int dimension, DataInputStream in)
            throws IOException {
        this.pieces = pieces;
        this.longest = pieces.keySet().stream().mapToInt(String::length).max().orElse(1);
        this.runs = runs;
        this.dimension = dimension;
        this.scales = new float[pieces.size() + runs];
        for (var at = 0; at < scales.length; at++) {
            scales[at] = in.readFloat();
        }
        this.rows = in.readNBytes(scales.length * dimension);
        if (rows.length < scales.length * dimension) {
            throw new IOException("The file of vectors is cut off.");
        }
        this.cache = new RecentWords<>(15);
    }

    /// Reads the file that `src/model` writes: three numbers (pieces, runs, dimension), the pieces,
    /// a scale for each row, the rows as signed bytes. Big-endian.
    ///
    /// @throws IOException where it cannot be read or is cut off
    public static TextVectors read(InputStream file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(file, 1 << 16))) {
            var count = in.readInt();
            var runs = in.readInt();
            var dimension = in.readInt();
            var pieces = HashMap.<String, Integer>newHashMap(count);
            for (var at = 0; at < count; at++) {
                var bytes = in.readNBytes(in.readUnsignedShort());
                pieces.put(new String(bytes, StandardCharsets.UTF_8), at);
            }
            return new TextVectors(pieces, runs, dimension, in);
        }
    }

    /// How many numbers a vector has.
    public int dimension() {
        return dimension;
    }

    /// The unit vector of a text as signed bytes (1 is 127). Empty where the text has no word.
    public Optional<byte[]> of(String text) {
        var sum = new float[dimension];
        var words = 0;
        var from = -1;
        var small = text.toLowerCase(Locale.ROOT);
        for (var at = 0; at <= small.length() && words < MOST_WORDS; at++) {
            var within = at < small.length() && !parts(small.charAt(at));
            if (within && from < 0) {
                from = at;
            } else if (!within && from >= 0) {
                add(sum, small.substring(from, Math.min(at, from + LONGEST_WORD)));
                words++;
                from = -1;
            }
        }
        return words == 0 ? Optional.empty() : Units.of(sum);
    }

    private void add(float[] sum, String word) {
        var vector = cache.get(word, this::word);
        for (var at = 0; at < dimension; at++) {
            sum[at] += vector[at];
        }
    }

    private float[] word(String word) {
        var vector = new float[dimension];
        pieces(vector, word);
        var marked = "<" + folded(word) + ">";
        for (var length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
            for (var at = 0; at + length <= marked.length(); at++) {
                var run = hash(marked, at, at + length);
                row(vector, pieces.size() + Integer.remainderUnsigned(run, runs));
            }
        }
        return vector;
    }

    /// The longest known pieces from left to right, as BERT's WordPiece has it; none where some
    /// part of the word is unknown.
    private void pieces(float[] vector, String word) {
        var found = new int[word.length()];
        var count = 0;
        for (var from = 0; from < word.length(); ) {
            var to = Math.min(word.length(), from + longest);
            var piece = piece(word, from, to);
            while (piece == null && --to > from) {
                piece = piece(word, from, to);
            }
            if (piece == null) {
                return;
            }
            found[count++] = piece;
            from = to;
        }
        for (var at = 0; at < count; at++) {
            row(vector, found[at]);
        }
    }

    @org.jspecify.annotations.Nullable
    private Integer piece(String word, int from, int to) {
        var part = word.substring(from, to);
        return pieces.get(from == 0 ? part : "##" + part);
    }

    private void row(float[] vector, int row) {
        var scale = scales[row];
        var from = row * dimension;
        for (var at = 0; at < dimension; at++) {
            vector[at] += scale * rows[from + at];
        }
    }

    private static String folded(String word) {
        var parted = Normalizer.normalize(word, Normalizer.Form.NFD);
        var bare = new StringBuilder(parted.length());
        parted.chars()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> bare.append((char) letter));
        return bare.toString();
    }

    /// FNV-1a over the UTF-8 bytes, 32 bits.
    private static int hash(String word, int from, int to) {
        var hash = 0x811c9dc5;
        for (var at = from; at < to; at++) {
            var sign = word.charAt(at);
            if (sign >= 128) {
                return hash(word.substring(from, to).getBytes(StandardCharsets.UTF_8));
            }
            hash = (hash ^ sign) * 16_777_619;
        }
        return hash;
    }

    private static int hash(byte[] run) {
        var hash = 0x811c9dc5;
        for (var each : run) {
            hash = (hash ^ (each & 0xff)) * 16_777_619;
        }
        return hash;
    }

    /// Space and punctuation, as BERT has it: all ASCII that is no letter and no digit, and what
    /// Unicode calls punctuation.
    private static boolean parts(char sign) {
        if (sign < 128) {
            return !Character.isLetterOrDigit(sign) && (sign > 32 || Character.isWhitespace(sign));
        }
        return Character.isWhitespace(sign)
                || switch (Character.getType(sign)) {
                    case Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.CONNECTOR_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION ->
                            true;
                    default -> false;
                };
    }
}
