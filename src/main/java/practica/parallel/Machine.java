package practica.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import practica.item.ItemText;
import practica.language.Language;
import practica.translate.Pair;
import practica.translate.Translations;

/// Markdown as an engine says it in another language. What makes lists, headings and quotations
/// stays; emphasis goes, since no engine keeps it in its place; addresses are set at the end of
/// their line.
public record Machine(Translations translations) {
    /// The longest text that is translated, in characters: engines take no more at once.
    private static final int LONGEST = 20_000;

    private static final Pattern MARK =
            Pattern.compile("^(?:\\s*(?:[-*+]|\\d{1,3}[.)]|#{1,6}|>)\\s+)+|^\\s+");
    private static final Pattern BEGINNING =
            Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)]|#{1,6}|>)\\s|\\s*\\|");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\]]*)\\]\\(<?([^)\\s>]+)[^)]*\\)");
    private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>]+[^\\s<>.,;:)])>?");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{1,3}|(?<!\\w)_{1,3}|_{1,3}(?!\\w)|`");
    private static final Pattern RULE = Pattern.compile("[\\s|:=*_-]*");

    /// Whether there is an engine that offers these languages.
    public boolean offers(Language from, Language to) {
        return !from.equals(to)
                && translations.isOn()
                && translations.translator().way(new Pair(from, to)).isPresent();
    }

    /// Whether a reader of the language may have an item translated that nobody translated whole.
    public boolean offers(ItemText text, Language reader) {
        return !text.isWholeIn(reader)
                && text.original().body().length() <= LONGEST
                && offers(text.language(), reader);
    }

    /// The text in the other language. Empty where the engine cannot say it now.
    public Optional<String> of(String markdown, Language from, Language to) {
        return said(markdown, lines -> translations.of(lines, from, to));
    }

    /// The same if it was said before: nothing is asked.
    public Optional<String> known(String markdown, Language from, Language to) {
        return said(markdown, lines -> translations.known(lines, from, to));
    }

    private interface Engine {
        Optional<String> say(String lines);
    }

    private static Optional<String> said(String markdown, Engine engine) {
        var lines = unwrapped(markdown).stream().map(Line::of).toList();
        var spoken = lines.stream().filter(line -> !line.words().isEmpty()).toList();
        if (spoken.isEmpty()) {
            return Optional.of(markdown);
        }
        return engine.say(String.join("\n", spoken.stream().map(Line::words).toList()))
                .map(said -> said.lines().toList())
                .flatMap(said ->
                        said.size() == spoken.size() ? Optional.of(said) : oneByOne(spoken, engine))
                .map(said -> together(lines, said));
    }

    /// For an engine that does not keep to lines.
    private static Optional<List<String>> oneByOne(List<Line> spoken, Engine engine) {
        var all = new ArrayList<String>();
        for (var line : spoken) {
            var said = engine.say(line.words());
            if (said.isEmpty()) {
                return Optional.empty();
            }
            all.add(said.get().replace("\n", " "));
        }
        return Optional.of(all);
    }

    /// The lines of a text in which every paragraph, entry and heading is one: an engine would take
    /// the end of a line for the end of a sentence.
    private static List<String> unwrapped(String markdown) {
        var lines = new ArrayList<String>();
        var open = false;
        for (var line : markdown.lines().toList()) {
            var begins = BEGINNING.matcher(line).lookingAt();
            if (open && !begins && !RULE.matcher(line).matches()) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line.strip());
            } else {
                lines.add(line);
            }
            var heading = line.stripLeading().startsWith("#");
            open = !heading && !RULE.matcher(lines.getLast()).matches() && !isRow(line);
        }
        return lines;
    }

    /// Whether it is a row of a table.
    private static boolean isRow(String line) {
        return line.stripLeading().startsWith("|");
    }

    private static String together(List<Line> lines, List<String> said) {
        var out = new ArrayList<String>();
        var at = 0;
        for (var line : lines) {
            out.add(line.with(line.words().isEmpty() ? "" : said.get(at++)));
        }
        return String.join("\n", out);
    }

    /// A line: what makes it a heading or an entry of a list, its words, and the addresses in it.
    private record Line(String mark, String words, List<String> addresses) {
        static Line of(String line) {
            if (RULE.matcher(line).matches()) {
                return new Line(line, "", List.of());
            }
            var found = MARK.matcher(line);
            var mark = found.find() ? found.group() : "";
            var addresses = new ArrayList<String>();
            var rest = line.substring(mark.length());
            var words = replaced(rest, LINK, match -> match.group(1), 2, addresses);
            words = replaced(words, ADDRESS, _ -> "", 1, addresses);
            words = EMPHASIS.matcher(words).replaceAll("").strip();
            return new Line(mark, words, addresses);
        }

        private static String replaced(
                String line,
                Pattern pattern,
                Function<MatchResult, String> by,
                int group,
                List<String> addresses) {
            return pattern.matcher(line)
                    .replaceAll(match -> {
                        addresses.add(match.group(group));
                        return Matcher.quoteReplacement(by.apply(match));
                    });
        }

        String with(String said) {
            var words = new ArrayList<String>();
            words.add(said.strip());
            addresses.forEach(address -> words.add("<" + address + ">"));
            words.removeIf(String::isEmpty);
            return mark + String.join(" ", words);
        }
    }
}
