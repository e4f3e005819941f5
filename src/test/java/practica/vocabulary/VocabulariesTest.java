package practica.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.database.Database;
import practica.language.Language;
import practica.support.TestDatabase;

class VocabulariesTest {
    @AutoClose private final Database database = TestDatabase.open();
    @TempDir Path content;

    @BeforeEach
    void copyTheEditorsFiles() throws IOException {
        var target = Files.createDirectory(content.resolve("vocabularies"));
        try (var files = Files.list(Path.of("content/vocabularies"))) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void whatTheDatabaseGivesIsWhatEditorsWrote() {
        var vocabularies = open();

        var schemes =
                List.of(
                        vocabularies.themes(),
                        vocabularies.sdgs(),
                        vocabularies.kinds(),
                        vocabularies.documentTypes(),
                        vocabularies.levels(),
                        vocabularies.networkTypes(),
                        vocabularies.stages(),
                        vocabularies.worldRegions(),
                        vocabularies.incomeGroups());
        var written =
                Stream.of("themes", "sdgs", "kinds", "document-types", "levels").map(this::read);
        var more =
                Stream.of("network-types", "stages", "world-regions", "income-groups")
                        .map(this::read);
        assertEquals(
                Stream.concat(written, more).toList(),
                schemes.stream().map(scheme -> List.copyOf(scheme.concepts())).toList());
    }

    @Test
    void changedFileIsTakenInWhenTheLibraryOpensAgain() throws IOException {
        open();
        var kinds = content.resolve("vocabularies/kinds.ttl");
        Files.writeString(
                kinds, Files.readString(kinds).replaceAll("\"[^\"]*\"@en", "\"Renamed\"@en"));

        var again = open();

        var labels = again.kinds().concepts().stream().map(kind -> kind.label(Language.EN));
        assertTrue(labels.allMatch("Renamed"::equals));
        assertEquals(read("themes"), List.copyOf(again.themes().concepts()));
    }

    @Test
    void missingFileIsNamed() throws IOException {
        var stages = content.resolve("vocabularies/stages.ttl");
        Files.delete(stages);

        var refused = assertThrows(IllegalStateException.class, this::open);

        assertEquals("the vocabulary " + stages + " is missing", refused.getMessage());
    }

    private Vocabularies open() {
        return Vocabularies.open(database.jdbi(), content);
    }

    private List<Concept> read(String scheme) {
        return SkosReader.read(content.resolve("vocabularies/" + scheme + ".ttl"));
    }
}
