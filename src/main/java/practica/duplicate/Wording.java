package practica.duplicate;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.item.LanguageVersion;
import practica.item.LanguageVersion.BuildingBlock;
import practica.text.Words;

/// The words of an item's text in one language, folded, in their order. Two texts have in common
/// what stands in both in runs of at least five words, wherever it stands.
record Wording(List<String> words) {
    /// How many words make a shingle.
    static final int SHINGLE = 5;

    /// A text of fewer words is too short to be compared.
    private static final int ENOUGH = 40;

    /// So many characters tell what a text is; no more are looked at.
    private static final int MOST = 200_000;

    private static final Pattern SPACE = Pattern.compile(" ");

    /// The first sign of all the scripts that are written without spaces.
    private static final char THAI = '\u0E00';

    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    Wording {
        words = List.copyOf(words);
    }

    static Wording of(LanguageVersion text) {
        var all = new StringBuilder();
        Stream.of(
                        Stream.of(text.title(), text.summary()),
                        text.sections().values().stream(),
                        text.blocks().stream().flatMap(Wording::words),
                        Stream.of(text.body()))
                .flatMap(part -> part)
                .takeWhile(_ -> all.length() < MOST)
                .forEach(part -> all.append(part, 0, Math.min(part.length(), MOST)).append('\n'));
        return of(all.toString());
    }

    static Wording of(String text) {
        return new Wording(
                SPACE.splitAsStream(Words.folded(text))
                        .filter(word -> !word.isEmpty())
                        .flatMap(Wording::parted)
                        .toList());
    }

    boolean isEnough() {
        return words.size() >= ENOUGH;
    }

    /// How many percent of the words of both stand in what they have in common.
    int shareWith(Wording other) {
        var ours = shingles();
        var theirs = other.shingles();
        var common = common(theirs) + other.common(ours);
        return 100 * common / Math.max(1, words.size() + other.words.size());
    }

    private Set<List<String>> shingles() {
        var shingles = new HashSet<List<String>>();
        for (var at = 0; at + SHINGLE <= words.size(); at++) {
            shingles.add(words.subList(at, at + SHINGLE));
        }
        return shingles;
    }

    /// How many words stand in one of the shingles.
    private int common(Set<List<String>> shingles) {
        var common = 0;
        var counted = 0;
        for (var at = 0; at + SHINGLE <= words.size(); at++) {
            if (shingles.contains(words.subList(at, at + SHINGLE))) {
                common += at + SHINGLE - Math.max(at, counted);
                counted = at + SHINGLE;
            }
        }
        return common;
    }

    private static Stream<String> words(BuildingBlock block) {
        return Stream.of(block.title(), block.what(), block.enablingFactors(), block.lessons());
    }

    /// The word, or its signs where its script does not part words.
    private static Stream<String> parted(String word) {
        return word.chars().anyMatch(sign -> sign >= THAI)
                        && word.codePoints()
                                .anyMatch(sign -> WITHOUT_SPACES.contains(UnicodeScript.of(sign)))
                ? word.codePoints().mapToObj(Character::toString)
                : Stream.of(word);
    }
}
