package practica.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import practica.check.Problem;
import practica.deposit.Brought;
import practica.deposit.BroughtRow;
import practica.deposit.TurnedAway;
import practica.deposit.Unreadable;
import practica.fetch.WebAddress;
import practica.item.Known;
import practica.tables.mapping.MappingFile;
import practica.tables.mapping.RowMapper;
import practica.tables.mapping.UnusableMapping;

/// What the records of a repository bring. A record is known by its repository's address and its
/// identifier there, so that no repository gets hold of what came another way.
final class Records {
    private static final int LONGEST = 500;
    private static final String MAPPING = mapping();

    private final WebAddress base;
    private final RowMapper mapper;

    Records(WebAddress base, Known known) {
        this.base = base;
        try {
            this.mapper = new RowMapper(MappingFile.read(MAPPING), known);
        } catch (UnusableMapping e) {
            throw new IllegalStateException(e);
        }
    }

    Brought brought(long number, OaiRecord record) {
        var identifier = record.identifier();
        if (identifier.isEmpty() || identifier.length() > LONGEST) {
            return turnedAway(
                    number,
                    identifier,
                    "identifier",
                    "harvest.identifier",
                    Integer.toString(LONGEST));
        }
        if (!record.deleted() && !DublinCore.hasWords(record)) {
            return turnedAway(number, identifier, "title", "tables.no-words", "");
        }
        var source = base + "#" + identifier;
        return record.deleted()
                ? new DeletedRecord(identifier, number, source)
                : new BroughtRow(
                        identifier, DublinCore.row(number, source, record), "", MAPPING, mapper);
    }

    private static Brought turnedAway(
            long number, String identifier, String field, String message, String detail) {
        return new TurnedAway(
                XmlText.line(identifier),
                number,
                new Unreadable(List.of(new Problem(field, message, detail))));
    }

    private static String mapping() {
        try (var bytes = Records.class.getResourceAsStream("/harvest/oai_dc.yaml")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
