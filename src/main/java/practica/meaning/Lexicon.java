package practica.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import practica.language.Language;
import practica.text.Words;

/// What single words are called in other languages, with how probable that is: learned from texts
/// that say the same (IBM Model 1, Brown et al. 1993; see `src/model`). Words are looked up
/// whatever their accents.
public final class Lexicon {
    private static final byte LINE_END = '\n';

    /// The whole file, and where in it a language's lines for a folded word begin.
    private final byte[] lines;

    private final Map<Language, Map<String, List<Integer>>> places = new TreeMap<>();

    private Lexicon(byte[] lines) {
        this.lines = lines;
        var before = "";
        for (var at = 0; at < lines.length; ) {
            var tab = indexOf((byte) '\t', indexOf((byte) '\t', at) + 1);
            var entry = text(at, tab);
            if (!entry.equals(before)) {
                var cut = entry.indexOf('\t');
                places.computeIfAbsent(new Language(entry.substring(0, cut)), _ -> new HashMap<>())
                        .computeIfAbsent(
                                Words.folded(entry.substring(cut + 1)), _ -> new ArrayList<>(1))
                        .add(at);
                before = entry;
            }
            at = indexOf(LINE_END, at) + 1;
        }
    }

    /// A word of another language that means the same; its share of all translations, from 0 to 1.
    public record Translation(Language language, String word, double share) {}

    /// Reads lines of `language, word, other language, translations with percent`, parted by tabs,
    /// sorted by language and word.
    ///
    /// @throws IOException where it cannot be read
    public static Lexicon read(InputStream file) throws IOException {
        return new Lexicon(file.readAllBytes());
    }

    /// The languages that it has words of.
    public Set<Language> languages() {
        return places.keySet();
    }

    public boolean knows(Language language, String word) {
        return places.getOrDefault(language, Map.of()).containsKey(Words.folded(word));
    }

    /// What a word of the language is called in the others; empty where it is not known.
    public List<Translation> translations(Language language, String word) {
        return places
                .getOrDefault(language, Map.of())
                .getOrDefault(Words.folded(word), List.of())
                .stream()
                .flatMap(at -> entry(at).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    private List<Translation> entry(int at) {
        var translations = new ArrayList<Translation>();
        var start = text(at, indexOf((byte) '\t', indexOf((byte) '\t', at) + 1) + 1);
        for (var line = at; line < lines.length; ) {
            var end = indexOf(LINE_END, line);
            var whole = text(line, end);
            if (!whole.startsWith(start)) {
                break;
            }
            var fields = whole.substring(start.length()).split("[\t ]", -1);
            for (var field = 1; field + 1 < fields.length; field += 2) {
                translations.add(
                        new Translation(
                                new Language(fields[0]),
                                fields[field],
                                Integer.parseInt(fields[field + 1]) / 100d));
            }
            line = end + 1;
        }
        return translations;
    }

    private String text(int from, int to) {
        return new String(lines, from, to - from, StandardCharsets.UTF_8);
    }

    private int indexOf(byte sign, int from) {
        var at = from;
        while (at < lines.length && lines[at] != sign) {
            at++;
        }
        return at;
    }
}
