package practica.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.item.Details.Indicator;
import practica.item.FormField;

/// The measured results in a row: in one cell, one beside the other, or a column for each part of
/// them.
record RowIndicators(Reading reading, boolean practice) {
    private static final String WHOLE = "indicators";
    private static final List<String> PARTS =
            Stream.of("name", "before", "after", "unit", "source")
                    .map(part -> WHOLE + "." + part)
                    .toList();

    /// As people write it: `Visits: 10 → 1,200 persons (City, 2020)`.
    private static final Pattern ARROW =
            Pattern.compile(
                    "([^:]{1,300}+): ?+([^→]{0,100}?) ?(?:→|->) ?+([^\\s(]{0,100}+) ?+([^()]{0,100}+)(?:\\((.{0,300})\\))?");

    List<Indicator> indicators() {
        if (!practice) {
            Stream.concat(Stream.of(WHOLE), PARTS.stream())
                    .filter(field -> !reading.line(field).isEmpty())
                    .forEach(field -> reading.keep(field, "tables.not-of-kind", ""));
            return List.of();
        }
        var all = Stream.concat(whole(), inParts()).toList();
        var most = FormField.INDICATORS.most();
        if (all.size() > most) {
            Stream.concat(Stream.of(WHOLE), PARTS.stream())
                    .filter(field -> !reading.line(field).isEmpty())
                    .forEach(field -> reading.keep(field, "tables.more", Integer.toString(most)));
        }
        return all.stream().limit(most).toList();
    }

    private Stream<Indicator> whole() {
        return reading.values(WHOLE).stream().flatMap(Listed::lines).map(RowIndicators::read);
    }

    /// Its parts behind one another, parted by semicolons, or said with an arrow; else a name.
    static Indicator read(String words) {
        var parts = new ArrayList<>(Listed.parts(words, ";"));
        return Optional.of(ARROW.matcher(words.replaceAll("\\s+", " ").strip()))
                .filter(said -> parts.size() == 1 && said.matches())
                .map(said ->
                        new Indicator(
                                said.group(1),
                                said.group(2),
                                said.group(3),
                                said.group(4).strip(),
                                said.group(5)))
                .orElseGet(() -> of(parts));
    }

    private Stream<Indicator> inParts() {
        return reading.things(PARTS).map(RowIndicators::of);
    }

    /// Whatever stands behind the last part belongs to it.
    private static Indicator of(List<String> parts) {
        var all = new ArrayList<>(parts);
        while (all.size() < PARTS.size()) {
            all.add("");
        }
        return new Indicator(
                all.get(0),
                all.get(1),
                all.get(2),
                all.get(3),
                String.join("; ", all.subList(4, all.size())));
    }
}
