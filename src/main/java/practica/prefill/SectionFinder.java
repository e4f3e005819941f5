package practica.prefill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import practica.item.Section;
import practica.prefill.Source.Line;
import practica.text.Words;

/// The sections of the template, and the summary, by the headings that stand over them.
record SectionFinder(Source source) {
    private static final int FEWEST = 40;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int LONGEST_SUMMARY = 600;

    /// What stands under a heading.
    private record Part(Line heading, String text) {}

    Stream<Proposal> find() {
        var parts = parts();
        var sections =
                Stream.of(Section.values())
                        .flatMap(section ->
                                Optional.ofNullable(parts.get(section.key()))
                                        .map(part -> section(section, part))
                                        .stream());
        return Stream.concat(
                sections,
                Stream.of(
                                Optional.ofNullable(parts.get(Headings.SUMMARY))
                                        .map(part -> summary(part.heading(), part.text(), 0.8)),
                                opening())
                        .flatMap(Optional::stream));
    }

    /// How many sections of the template the document has.
    static long count(Stream<Proposal> proposals) {
        return proposals.filter(one -> one.field().startsWith("sections.")).count();
    }

    private Proposal section(Section section, Part part) {
        var text = Words.beginning(part.text(), section.most());
        return new Proposal(
                "sections." + section.key(),
                text,
                part.heading().text(),
                part.heading().page(),
                Words.beginning(part.heading().text() + ": " + text, 200),
                part.heading().level() > 0 ? 0.9 : part.heading().apart() ? 0.8 : 0.6);
    }

    private static Proposal summary(Line from, String text, double confidence) {
        var summary = Words.beginning(text.replace('\n', ' '), LONGEST_SUMMARY);
        return new Proposal(
                "summary",
                summary,
                summary,
                from.page(),
                Words.beginning(summary, 200),
                confidence);
    }

    /// The first paragraph that is prose.
    private Optional<Proposal> opening() {
        var lines = source.opening();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).apart() && lines.get(at).level() == 0) {
                var from = at;
                var paragraph = new StringBuilder(lines.get(at).text());
                while (at + 1 < lines.size() && !lines.get(at + 1).apart()) {
                    paragraph.append(' ').append(lines.get(++at).text());
                }
                if (paragraph.length() >= SHORTEST_PARAGRAPH
                        && (paragraph.indexOf(". ") > 0
                                || paragraph.charAt(paragraph.length() - 1) == '.')) {
                    return Optional.of(summary(lines.get(from), paragraph.toString(), 0.45));
                }
            }
        }
        return Optional.empty();
    }

    /// The longest of each: a table of contents has the same headings.
    private Map<String, Part> parts() {
        var parts = new HashMap<String, Part>();
        var lines = source.lines();
        for (var at = 0; at < lines.size(); at++) {
            var key = Headings.part(lines.get(at));
            if (key.isPresent()) {
                var part = new Part(lines.get(at), text(at));
                if (part.text().length() >= FEWEST) {
                    parts.merge(
                            key.get(),
                            part,
                            (one, two) -> one.text().length() >= two.text().length() ? one : two);
                }
            }
        }
        return parts;
    }

    /// What stands below the heading, up to the next.
    private String text(int heading) {
        var text = new ArrayList<String>();
        var length = 0;
        var lines = source.lines();
        for (var at = heading + 1; at < lines.size() && length < Section.ACTIONS.most(); at++) {
            var line = lines.get(at);
            if (ends(lines.get(heading), line)) {
                break;
            }
            text.add((line.apart() && !text.isEmpty() ? "\n" : "") + listed(line.text()));
            length += line.text().length() + 1;
        }
        return String.join("\n", text);
    }

    private static boolean ends(Line heading, Line line) {
        return heading.level() > 0
                ? line.level() > 0 && line.level() <= heading.level()
                : Headings.part(line).isPresent() || (isNumbered(heading) && isNumbered(line));
    }

    private static boolean isNumbered(Line line) {
        return Headings.mayHead(line) && !Headings.plain(line.text()).equals(line.text());
    }

    /// The signs that lists begin with, as Markdown has them.
    private static String listed(String text) {
        return List.of("•", "▪", "·", "–", "o").stream()
                .filter(sign -> text.startsWith(sign + " "))
                .findFirst()
                .map(sign -> "- " + text.substring(sign.length() + 1))
                .orElse(text);
    }
}
