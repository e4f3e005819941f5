package practica.prefill;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.file.FilePage;
import practica.prefill.Source.Line;
import practica.text.Words;

/// What a document is called: what it says of itself, unless a program left that there; its first
/// heading; the first lines that are no letterhead; what its first sentence is about; in the end
/// the file's name.
final class TitleFinder {
    static final String FIELD = "title";

    private static final Pattern LEFT_OVER =
            Pattern.compile(
                    "untitled.*|microsoft (word|powerpoint|excel) -.*|.*\\.(docx?|pptx?|xlsx?|odt|rtf|indd|qxd|tex|dvi)"
                            + "|title|document\\d*|(powerpoint )?presentation|presentación de powerpoint|\\W*");
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i).*(https?://|www\\.|@|\\.{4}).*|[•\\-–*·▪].*|.{0,12}\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");

    /// A verb after which a first sentence says what the document is.
    private static final Pattern IS =
            Pattern.compile(
                    "^(.{4,120}?),? (?:is|es|és|é|est) (?:(?:an?|the|un|una|um|uma|el|la|o|a|une|le|l'|l’|una?) ?)");

    private static final Pattern ARTICLE =
            Pattern.compile("^(?:The|El|La|Las|Los|L'|L’|Els|Les|O|A|Os|As|Le) ?(?=\\p{Lu})");

    private static final int FEWEST = 4;
    private static final int LONGEST = 400;
    private static final int MOST_LINES = 6;
    private static final int LOOKED_AT = 30;
    private static final Set<String> JOINING = joining();

    private final Source source;
    private final List<Line> first;

    TitleFinder(Source source) {
        this.source = source;
        var opening = source.opening();
        this.first = opening.subList(0, Math.min(LOOKED_AT, opening.size()));
    }

    Stream<Proposal> find() {
        return Stream.of(own(), heading(), block(), subject(), Optional.of(name()))
                .flatMap(Optional::stream);
    }

    private Optional<Proposal> own() {
        return title(source.file().title())
                .filter(words -> !LEFT_OVER.matcher(words.toLowerCase(Locale.ROOT)).matches())
                .map(words -> proposal(words, words, 0, isInOpening(words) ? 0.97 : 0.79));
    }

    /// A first heading that the format marks as one.
    private Optional<Proposal> heading() {
        var marked = first.stream().filter(line -> line.level() > 0).findFirst();
        if (marked.isPresent()) {
            return marked.filter(line -> line.level() == 1 && Headings.part(line).isEmpty())
                    .flatMap(line ->
                            title(line.text())
                                    .map(words -> proposal(words, line.said(), line.page(), 0.96)));
        }
        return source.pages().stream()
                .limit(1)
                .filter(page -> !page.heading().isEmpty())
                .map(this::heading)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Proposal> heading(FilePage page) {
        var line = new Line(page.number(), page.heading(), words(page.heading()), 1, true);
        var sure = isInOpening(page.heading()) ? 0.91 : 0.78;
        return title(page.heading())
                .map(words ->
                        proposal(
                                words,
                                words,
                                page.number(),
                                Headings.part(line).isPresent() ? 0.3 : sure));
    }

    /// The first lines that may be a title, joined where they go on.
    private Optional<Proposal> block() {
        for (var at = 0; at < first.size(); at++) {
            var line = first.get(at);
            if (line.level() > 0) {
                return Optional.empty();
            }
            if (mayBegin(line)) {
                var from = at;
                return title(joined(at))
                        .map(words -> proposal(words, words, line.page(), sureness(from, words)));
            }
        }
        return Optional.empty();
    }

    private double sureness(int at, String words) {
        var end = at + 1;
        while (end < first.size() && !first.get(end).apart()) {
            end++;
        }
        var prose = words.endsWith(".") || words.length() > 200 || end - at > MOST_LINES;
        var alone = words.indexOf(' ') < 0 ? 0.1 : 0;
        return prose ? 0.4 : 0.68 + (at == 0 ? 0.08 : 0) + (repeats(words) ? 0.15 : 0) - alone;
    }

    /// Whether later pages have it as their head.
    private boolean repeats(String words) {
        var begins = Words.beginning(Words.folded(words), 40).replace("…", "").strip();
        return source.lines().stream()
                .skip(first.size())
                .anyMatch(
                        line -> line.apart() && String.join(" ", line.words()).startsWith(begins));
    }

    private boolean mayBegin(Line line) {
        return title(line.text()).isPresent()
                && !NO_TITLE.matcher(line.text()).matches()
                && Headings.part(line).isEmpty()
                && !isLetterhead(line);
    }

    /// The name of a body alone, before something else that may be a title.
    private static boolean isLetterhead(Line line) {
        return line.text().length() < 60
                && line.words().size() < 8
                && BodyFinder.BODIES.in(line.words()).stream().anyMatch(found -> found.from() == 0);
    }

    private String joined(int at) {
        var title = new StringBuilder(first.get(at).text());
        for (var next = at + 1; next < Math.min(first.size(), at + MOST_LINES); next++) {
            var before = first.get(next - 1);
            var line = first.get(next);
            if (!goesOn(before, line, title) || title.length() + line.text().length() > LONGEST) {
                break;
            }
            title.append(' ').append(line.text());
        }
        return title.toString();
    }

    private boolean goesOn(Line before, Line line, CharSequence title) {
        if (line.level() > 0 || line.page() != before.page() || isUnclosed(title)) {
            return isUnclosed(title) && line.page() == before.page();
        }
        if (JOINING.contains(before.words().isEmpty() ? "" : before.words().getLast())) {
            return true;
        }
        if (line.apart()
                || before.text().endsWith(".")
                || Headings.part(line).isPresent()
                || NO_TITLE.matcher(line.text()).matches()) {
            return false;
        }
        return Character.isLowerCase(line.text().codePointAt(0))
                || (before.isCapitals() && line.isCapitals())
                || ",:-–".indexOf(before.text().charAt(before.text().length() - 1)) >= 0
                || (line.words().size() < 6 && before.text().length() > 45);
    }

    private static boolean isUnclosed(CharSequence title) {
        return title.chars().filter(sign -> sign == '(').count()
                > title.chars().filter(sign -> sign == ')').count();
    }

    /// What the first sentence is about, where it says what the document is.
    private Optional<Proposal> subject() {
        return first.stream()
                .filter(line -> line.level() == 0 && line.text().length() > 60)
                .limit(1)
                .flatMap(line ->
                        IS.matcher(line.text())
                                .results()
                                .map(is -> is.group(1))
                                .limit(1)
                                .flatMap(words ->
                                        title(ARTICLE.matcher(words).replaceFirst("")).stream())
                                .map(words -> proposal(words, line.said(), line.page(), 0.5)))
                .findFirst();
    }

    private Proposal name() {
        var name = source.name();
        return proposal(Words.beginning(name, 200), name, 0, 0.1);
    }

    private static Optional<String> title(String words) {
        var tidy = words.replaceAll("\\s+", " ").strip();
        return Words.folded(tidy).length() >= FEWEST
                        && tidy.codePoints().anyMatch(Character::isLetter)
                ? Optional.of(Words.beginning(tidy, LONGEST))
                : Optional.empty();
    }

    private boolean isInOpening(String words) {
        var folded = Words.folded(words);
        var opening = new StringBuilder();
        first.forEach(line -> opening.append(String.join(" ", line.words())).append(' '));
        return !folded.isEmpty() && opening.indexOf(folded) >= 0;
    }

    private Proposal proposal(String value, String words, int page, double confidence) {
        var spoken = Capitals.lowered(value, source);
        return new Proposal(FIELD, spoken, spoken, page, Words.beginning(words, 200), confidence);
    }

    private static List<String> words(String text) {
        return List.of(Words.folded(text).split(" ", -1));
    }

    private static Set<String> joining() {
        var joining = new HashSet<String>();
        Cues.BESIDE.of("joining").forEach(word -> joining.add(Words.folded(word)));
        return joining;
    }
}
