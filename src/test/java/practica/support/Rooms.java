package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the rooms say of themselves in their `package-info.java`.
public final class Rooms {
    private static final Path ROOT = Path.of("src/main/java/practica");
    private static final Pattern IMPORTS = Pattern.compile("May import ([^.]+)\\.");
    private static final Pattern FIRST_SENTENCE = Pattern.compile(".+?[.](?= |$)");

    private Rooms() {}

    /// The first sentence of each room.
    public static Map<String, String> sentences() {
        var sentences = new TreeMap<String, String>();
        comments()
                .forEach((name, comment) -> {
                    var sentence = FIRST_SENTENCE.matcher(comment);
                    sentences.put(name, sentence.find() ? sentence.group() : comment);
                });
        return sentences;
    }

    /// Which rooms each room says that it may import.
    public static Map<String, Set<String>> mayImport() {
        var plan = new TreeMap<String, Set<String>>();
        comments()
                .forEach((name, comment) -> {
                    var said = IMPORTS.matcher(comment);
                    plan.put(name, said.find() ? named(said.group(1)) : Set.of("?"));
                });
        return plan;
    }

    private static Set<String> named(String words) {
        return words.equals("nothing") ? Set.of() : new TreeSet<>(Arrays.asList(words.split(", ")));
    }

    private static Map<String, String> comments() {
        try (var files = Files.walk(ROOT, 2)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> !file.getParent().equals(ROOT))
                    .collect(
                            Collectors.toMap(
                                    file -> ROOT.relativize(file.getParent()).toString(),
                                    Rooms::comment,
                                    (one, _) -> one,
                                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String comment(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("///"))
                    .map(line -> line.substring(3).strip())
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
