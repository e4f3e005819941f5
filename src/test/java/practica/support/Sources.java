package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The program's own files, for tests of how they are written.
public final class Sources {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private Sources() {}

    /// Every Java file's words by its path.
    public static Map<String, String> java() {
        return read(JAVA, ".java");
    }

    /// Every template's words by its name, as other templates include it: `web/layout.peb`.
    public static Map<String, String> templates() {
        return read(TEMPLATES, ".peb");
    }

    private static Map<String, String> read(Path folder, String ending) {
        var read = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(ending)).toList()) {
                read.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
