package practica.tables.mapping;

import java.util.Map;
import practica.item.Draft;
import practica.item.Known;
import practica.tables.Row;
import practica.template.FieldReader;

/// Makes drafts of rows. What is not recognised is kept beside the fields; a row is at fault only
/// where nothing of it can be kept.
public final class RowMapper {
    private static final String PRACTICE = "case-study";

    private final Mapping mapping;
    private final Known known;
    private final FieldReader reader;

    public RowMapper(Mapping mapping, Known known) {
        this.mapping = mapping;
        this.known = known;
        this.reader = new FieldReader(known);
    }

    /// What identifies the row; empty where the mapping names no column for that.
    public String id(Row row) {
        return mapping.field("source")
                .map(column -> String.join(" ", column.of(row)).strip())
                .orElse("");
    }

    public Mapped map(Row row) {
        var reading = new Reading(row, mapping);
        var terms = new RowTerms(reading, known);
        var kind = terms.kind();
        var practice = kind.equals(PRACTICE);
        var text = new RowText(reading, kind);
        var times = new RowTimes(reading, practice);
        var draft =
                new Draft(
                        kind,
                        text.language(),
                        text.title(),
                        text.summary(),
                        text.body(),
                        text.sections(),
                        new RowBlocks(reading, practice).blocks(),
                        text.translations(),
                        new RowPlaces(reading, known.places()).places(),
                        terms.organisation(),
                        new RowContact(reading).contact(),
                        terms.many("themes", known.vocabularies().themes(), practice ? 3 : 100),
                        terms.goals(),
                        terms.networks(),
                        null,
                        times.start(),
                        times.end(),
                        terms.one("stage", known.vocabularies().stages(), practice),
                        terms.one("document-type", known.vocabularies().documentTypes(), !practice),
                        times.date(),
                        new RowCost(reading, reader, practice).cost(),
                        terms.line("staff", practice),
                        terms.names("funding", practice),
                        terms.names("partners", practice),
                        new RowIndicators(reading, practice).indicators(),
                        new RowLinks(reading).links(),
                        reading.line("licence"),
                        false,
                        Map.copyOf(reading.extras()));
        return new Mapped(draft, reading.notes(), reading.faults());
    }
}
