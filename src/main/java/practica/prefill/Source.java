package practica.prefill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.language.LanguageDetector;
import practica.text.Words;

/// A read file as finders see it: its own text, without the files inside it, line by line. A long
/// text is cut, and long lines are parted, so that no search in a line takes long.
final class Source {
    private static final int MOST = 1_000_000;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_QUOTE = 200;

    /// As much of the beginning as people look at to see what a document is.
    private static final int OPENING = 3_000;

    /// Front matter, as it is left when its lines have been tidied.
    private static final Pattern FRONT =
            Pattern.compile(
                    "\\A\\s*---[ \\t]*\\R.*?^---[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

    private final String name;
    private final ReadFile file;
    private final List<FilePage> pages;
    private final boolean markdown;
    private final Optional<JsonNode> front;
    private final List<Line> lines = new ArrayList<>();
    private int opening;

    /// A line with its folded words. `level` is that of a Markdown heading, or 0; `apart` says that
    /// it begins a paragraph or a page.
    record Line(int page, String text, List<String> words, int level, boolean apart) {
        /// The line as evidence, cut where it is long.
        String said() {
            return Words.beginning(text, LONGEST_QUOTE);
        }

        /// What stands around the given character.
        String said(int at) {
            if (text.length() <= LONGEST_QUOTE) {
                return text;
            }
            var from = Math.clamp(at - LONGEST_QUOTE / 2, 0, text.length() - LONGEST_QUOTE);
            var space = text.indexOf(' ', from);
            var begin = from == 0 ? 0 : space >= 0 && space < at ? space + 1 : at;
            return Words.beginning(text.substring(begin), LONGEST_QUOTE);
        }

        /// What stands around the word of that number.
        String saidAtWord(int word) {
            return said(text.length() * word / Math.max(1, words.size()));
        }

        boolean isBlank() {
            return text.isEmpty();
        }

        /// Whether it has letters, none of them small.
        boolean isCapitals() {
            return text.codePoints().anyMatch(Character::isUpperCase)
                    && text.codePoints().noneMatch(Character::isLowerCase);
        }
    }

    /// @param front what stands in the file before its text; empty for most
    Source(String name, ReadFile file, List<FilePage> all, Optional<JsonNode> front) {
        this.name = name;
        this.file = file;
        this.markdown = file.mediaType().startsWith("text/");
        this.front = front;
        var own = all.stream().filter(page -> page.part().isEmpty()).toList();
        this.pages = front.isPresent() && !own.isEmpty() ? withoutFront(own) : own;
        var read = 0;
        for (var page : pages) {
            if (read < MOST) {
                var text = page.text().substring(0, Math.min(page.text().length(), MOST - read));
                read(page.number(), text, read);
                read += text.length();
            }
        }
        if (read <= OPENING) {
            opening = lines.size();
        }
    }

    /// Nothing of the front matter is text of the document.
    private static List<FilePage> withoutFront(List<FilePage> pages) {
        var bare = new ArrayList<>(pages);
        var first = pages.getFirst();
        var text = FRONT.matcher(first.text()).replaceFirst("");
        var language = LanguageDetector.detect(text);
        bare.set(0, new FilePage(first.number(), first.part(), "", language, text));
        return bare;
    }

    String name() {
        return name;
    }

    /// The fields of the front matter of a Markdown file.
    Optional<JsonNode> front() {
        return front;
    }

    ReadFile file() {
        return file;
    }

    List<FilePage> pages() {
        return pages;
    }

    /// All that have words, in reading order.
    List<Line> lines() {
        return lines;
    }

    /// The lines that stand at the very beginning.
    List<Line> opening() {
        return lines.subList(0, opening);
    }

    private void read(int page, String text, int before) {
        var apart = true;
        var read = before;
        for (var row : (Iterable<String>) text.lines()::iterator) {
            for (var from = 0; from < Math.max(1, row.length()); from += LONGEST_LINE) {
                var part = row.substring(from, Math.min(row.length(), from + LONGEST_LINE));
                var line = line(page, part, apart);
                if (!line.isBlank()) {
                    lines.add(line);
                }
                apart = line.isBlank() || line.level() > 0;
                read += part.length() + 1;
                if (opening == 0 && read > OPENING) {
                    opening = lines.size();
                }
            }
        }
    }

    private Line line(int page, String row, boolean apart) {
        var text = row.strip();
        var level = 0;
        if (markdown) {
            while (level < Math.min(6, text.length()) && text.charAt(level) == '#') {
                level++;
            }
            level = level < text.length() && text.charAt(level) == ' ' ? level : 0;
            text = unmarked(text.substring(level).strip());
        }
        var folded = Words.folded(text);
        return new Line(
                page,
                text,
                folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1)),
                level,
                apart || level > 0);
    }

    /// Without the marks of emphasis, and the name that a heading has for links.
    private static String unmarked(String text) {
        var mark = text.endsWith("}") ? text.lastIndexOf("{#") : -1;
        return (mark < 0 ? text : text.substring(0, mark).strip()).replace("**", "");
    }
}
