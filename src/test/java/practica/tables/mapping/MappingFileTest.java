package practica.tables.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {
    @Test
    void mappingIsReadFieldByField() throws UnusableMapping {
        var read =
                MappingFile.read(
                        """
                        kind: document
                        language: {column: lang}
                        source: {column: id, prefix: "x:"}
                        title: Name
                        body:
                          columns: {Background: Context, What: ""}
                        themes: {column: sector, split: ";", values: {Health care: health}}
                        licence: {value: CC0-1.0}
                        funding: [A, B]
                        leave-out: [secret]
                        """);

        assertEquals(Column.constant("document"), read.fields().get("kind"));
        assertEquals(Column.named("lang"), read.fields().get("language"));
        assertEquals(Optional.of("x:"), read.prefix());
        assertEquals(
                Map.of("Background", "Context", "What", ""), read.fields().get("body").columns());
        assertEquals(
                new Column(Map.of("sector", ""), "", ";", Map.of("health care", "health")),
                read.fields().get("themes"));
        assertEquals(Column.constant("CC0-1.0"), read.fields().get("licence"));
        assertEquals(Set.of("A", "B"), read.fields().get("funding").columns().keySet());
        assertTrue(read.takes("secret") && read.takes("sector") && !read.takes("other"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titel: Name|there is no field titel",
                "sections.why: Name|there is no field sections.why",
                "title: {colum: Name}|title has no colum; title needs a column or a value",
                "title: {}|title needs a column or a value",
                "title: {column: A, value: B}|title needs a column or a value",
                "[a, b]|it has no fields",
                "just words|it has no fields",
            })
    void whatIsWrongIsSaidAllAtOnce(String yaml, String reason) {
        var refused = assertThrows(UnusableMapping.class, () -> MappingFile.read(yaml));

        assertEquals("The mapping cannot be used: " + reason + ".", refused.getMessage());
    }

    @Test
    void whatIsNoYamlIsSaid() {
        var refused = assertThrows(UnusableMapping.class, () -> MappingFile.read("a: [b\nc: d"));

        assertTrue(refused.getMessage().contains("it is not YAML"), refused::getMessage);
    }

    @Test
    void whatIsWrittenIsReadAgainAsItWas() throws UnusableMapping {
        var columns =
                List.of("ID", "Nombre: largo", "País", "# número", "yes", "Año de inicio", "tema");
        var guessed = Guess.of(columns);

        var written = MappingFile.write(guessed, columns);

        assertEquals(guessed, MappingFile.read(written), written);
        assertTrue(written.contains("#   # número\n#   yes\n"), written);
    }
}
