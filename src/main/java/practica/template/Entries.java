package practica.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.office.Block;
import practica.text.Markdown;

/// What is written under one heading, taken as a list.
final class Entries {
    private static final Pattern BULLET = Pattern.compile("^[-–—•*·▪◦☐☑☒✓✔\\s]++");
    private static final List<Pattern> PARTINGS =
            List.of(
                    Pattern.compile("\\s*;\\s*"),
                    Pattern.compile("\\s*[;,]\\s*"),
                    Pattern.compile("\\s*[;,/·]\\s*|\\s+(?:and|y|i|e|et)\\s+"));

    /// More entries, and longer ones, than anybody writes into a list.
    private static final int MOST = 200;

    private static final int LONGEST = 500;

    private Entries() {}

    /// The lines of paragraphs and the cells of tables that hold something.
    static List<String> lines(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Paragraph paragraph -> paragraph.words().lines();
                            case Block.Table(_, var rows) -> rows.stream().flatMap(Entries::cells);
                        })
                .map(line -> BULLET.matcher(line.strip()).replaceFirst(""))
                .filter(line -> !line.isBlank())
                .toList();
    }

    static Stream<String> cells(List<String> row) {
        return row.stream().map(Markdown::plain);
    }

    /// All in one line.
    static String line(List<Block> blocks) {
        return String.join(" ", lines(blocks)).strip();
    }

    /// Every line, and where several things stand in one, each of them.
    static List<String> parted(List<Block> blocks) {
        return lines(blocks).stream()
                .flatMap(line -> PARTINGS.getFirst().splitAsStream(line))
                .filter(one -> !one.isBlank())
                .toList();
    }

    /// What of a list was understood, in its order and once each, and what was not.
    record Recognised(List<String> known, List<String> unknown) {}

    /// Takes each line as a whole if it is known so, else in parts: the parting with most known
    /// parts counts.
    static Recognised recognise(List<String> lines, Function<String, Optional<String>> find) {
        return recognise(lines, line -> parts(line, find), find);
    }

    /// Takes each line as a whole.
    static Recognised recogniseWhole(List<String> lines, Function<String, Optional<String>> find) {
        return recognise(lines, List::of, find);
    }

    private static Recognised recognise(
            List<String> lines,
            Function<String, List<String>> part,
            Function<String, Optional<String>> find) {
        var known = new LinkedHashSet<String>();
        var unknown = new ArrayList<String>();
        for (var line : lines) {
            if (known.size() + unknown.size() >= MOST || line.length() > LONGEST) {
                unknown.add(line);
                continue;
            }
            for (var one : part.apply(line)) {
                find.apply(one).ifPresentOrElse(known::add, () -> unknown.add(one));
            }
        }
        return new Recognised(List.copyOf(known), unknown);
    }

    private static List<String> parts(String line, Function<String, Optional<String>> find) {
        var best = List.of(line);
        if (find.apply(line).isPresent()) {
            return best;
        }
        for (var parting : PARTINGS) {
            var parts =
                    Arrays.stream(parting.split(line, MOST))
                            .filter(part -> !part.isBlank())
                            .toList();
            if (known(parts, find) > known(best, find)) {
                best = parts;
            }
        }
        return best;
    }

    private static long known(List<String> parts, Function<String, Optional<String>> find) {
        return parts.stream().filter(part -> find.apply(part).isPresent()).count();
    }

    /// As one text in Markdown: entries of a list on lines of their own, everything else parted.
    static String markdown(List<Block> blocks) {
        var text = new StringBuilder();
        var depth = 0;
        for (var block : blocks) {
            var entry = block instanceof Block.Paragraph paragraph ? paragraph.depth() : 0;
            if (!text.isEmpty()) {
                text.append(entry > 0 && depth > 0 ? "\n" : "\n\n");
            }
            depth = Math.min(entry, depth + 1);
            text.append(
                    switch (block) {
                        case Block.Paragraph paragraph -> paragraph(paragraph, depth);
                        case Block.Table(_, var rows) -> table(rows);
                    });
        }
        return text.toString();
    }

    private static String paragraph(Block.Paragraph paragraph, int depth) {
        if (depth > 0) {
            return "    ".repeat(depth - 1)
                    + (paragraph.ordered() ? "1. " : "- ")
                    + paragraph.markdown().replace("\n", "\n" + "    ".repeat(depth));
        }
        return paragraph.level() == 0
                ? paragraph.markdown()
                : (paragraph.level() < 4 ? "### " : "#### ")
                        + paragraph.markdown().replace("\\\n", " ");
    }

    private static String table(List<List<String>> rows) {
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.size() * (long) columns == 1) {
            return rows.getFirst().getFirst();
        }
        var lines = rows.stream().map(row -> row(row, columns)).collect(Collectors.toList());
        lines.add(Math.min(1, lines.size()), "|" + " --- |".repeat(columns));
        return String.join("\n", lines);
    }

    private static String row(List<String> row, int columns) {
        return Stream.concat(row.stream(), Stream.generate(() -> ""))
                .limit(columns)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
