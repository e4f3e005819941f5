package practica.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a paragraph as they come in.
final class Runs {
    /// What would begin something else than a paragraph, were it Markdown.
    private static final Pattern OPENING =
            Pattern.compile("(?m)^([ \\t]*)(?:(\\d{1,9})([.)])(?=\\s|$)|([#+>=~|-]))");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0\\r]+");

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Run format = new Run("", false, false, "");

    void add(String words, boolean bold, boolean italic, String address) {
        var next = new Run("", bold, italic, address);
        if (!format.looksLike(next) && !words.isBlank()) {
            end();
            format = next;
        }
        open.append(words);
    }

    private void end() {
        if (!open.isEmpty()) {
            var words = SPACES.matcher(open).replaceAll(" ");
            runs.add(new Run(words, format.bold(), format.italic(), format.address()));
            open.setLength(0);
        }
    }

    String words() {
        end();
        return runs.stream().map(Run::words).collect(Collectors.joining()).strip();
    }

    boolean strong() {
        end();
        return !runs.isEmpty()
                && runs.stream().allMatch(run -> run.bold() || run.words().isBlank());
    }

    String markdown() {
        end();
        var joined = runs.stream().map(Run::markdown).collect(Collectors.joining()).strip();
        return OPENING.matcher(joined)
                .replaceAll(match -> match.group(4) == null ? "$1$2\\\\$3" : "$1\\\\$4")
                .replaceAll(" *\n *", "\\\\\n");
    }
}
