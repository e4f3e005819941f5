package practica.prefill;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import practica.text.Words;

/// The lists of words by which things are recognised in texts; they are data beside this room.
final class Cues {
    static final Cues HEADINGS = read("headings");
    static final Cues BESIDE = read("cues");
    static final Cues COUNTRIES = read("countries");
    static final Cues PHONES = read("phones");

    private final Map<String, List<String>> lists;

    private Cues(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /// The lists by their keys.
    Map<String, List<String>> all() {
        return lists;
    }

    /// As they are written in the file.
    List<String> of(String key) {
        return Objects.requireNonNull(lists.get(key), key);
    }

    /// The lists whose keys begin so, by the rest of the key.
    Map<String, List<String>> under(String prefix) {
        return lists.entrySet().stream()
                .filter(list -> list.getKey().startsWith(prefix + "."))
                .collect(
                        Collectors.toMap(
                                list -> list.getKey().substring(prefix.length() + 1),
                                Map.Entry::getValue,
                                (one, _) -> one,
                                TreeMap::new));
    }

    /// The list as something to look for in lines.
    Phrases<String> phrases(String key) {
        var phrases = new Phrases<String>();
        of(key).forEach(words -> phrases.add(words, key));
        return phrases;
    }

    private static Cues read(String name) {
        var file = "/prefill/" + name + ".properties";
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(Cues.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            var read = new Properties();
            read.load(in);
            var lists = new TreeMap<String, List<String>>();
            read.stringPropertyNames().forEach(key -> lists.put(key, list(read, key)));
            return new Cues(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(Properties read, String key) {
        return Arrays.stream(read.getProperty(key).split(";", -1))
                .map(String::strip)
                .filter(words -> !Words.folded(words).isEmpty() || key.startsWith("currency"))
                .toList();
    }
}
