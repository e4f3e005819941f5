package practica.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a mode file: programs parted by `|`, with arguments in single quotes where they have to
/// be.
final class ModeFile {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private ModeFile() {}

    /// The programs, each told to answer at every NUL, and not to mark words that it does not know.
    static List<List<String>> commands(Path file) throws IOException {
        var commands = new ArrayList<List<String>>();
        var text = Files.readString(file).strip().replace("$1", "-n").replace("$2", "");
        for (var stage : text.split("\\|", -1)) {
            var words = new ArrayList<String>();
            for (var found = WORD.matcher(stage); found.find(); ) {
                words.add(found.group(1) != null ? found.group(1) : found.group(2));
            }
            if (words.isEmpty()) {
                throw new IOException("not a mode file: " + file);
            }
            words.add(1, "-z");
            commands.add(words);
        }
        return commands;
    }
}
