package practica.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The pairs that Apertium has here: each a file `eng-spa.mode` that says by which programs.
record Modes(Path folder, Ways ways) {
    /// Where its packages put them.
    static final Path FOLDER = Path.of("/usr/share/apertium/modes");

    private static final Pattern NAME = Pattern.compile("([a-z]{2,3})-([a-z]{2,3})\\.mode");

    /// What is in the folder; nothing where there is none.
    static Modes in(Path folder) {
        var direct = new HashMap<Pair, String>();
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .sorted()
                    .forEach(file -> {
                        var name = NAME.matcher(file);
                        if (name.matches()) {
                            Ways.pair(name.group(1), name.group(2))
                                    .ifPresent(pair ->
                                            direct.putIfAbsent(pair, file.replace(".mode", "")));
                        }
                    });
        } catch (IOException e) {
            return new Modes(folder, new Ways(Map.of()));
        }
        return new Modes(folder, new Ways(direct));
    }

    Path file(String mode) {
        return folder.resolve(mode + ".mode");
    }
}
