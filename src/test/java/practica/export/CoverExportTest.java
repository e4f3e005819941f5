package practica.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.item.ItemFile;
import practica.language.Language;
import practica.metadata.Described;
import practica.metadata.SchemaOrg;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.Patience;
import practica.support.Photographs;
import practica.support.TestLibrary;

/// A cover goes with its item, whichever way that is taken away.
class CoverExportTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private static Path folder;
    private static Library library;
    private static String picture;

    @BeforeAll
    static void keep() throws IOException {
        library = TestLibrary.empty();
        library.startJobs();
        var image = Files.write(folder.resolve("yard.jpg"), Photographs.image("jpeg", 640, 480));
        var read = library.originals().take(image, "yard.jpg");
        Patience.until(() -> library.files().find(read.hash()).orElseThrow().hasPicture());
        var cover = "cover: {file: yard.jpg, credit: Anna Puig, alternative: The yard}";
        library.items()
                .keep(
                        "yard",
                        "yard",
                        "1",
                        Drafts.practiceText(cover),
                        List.of(new ItemFile("yard.jpg", "", "", read)));
        library.follower().orElseThrow().catchUp();
        picture = "/files/" + read.hash() + "/yard.jpg/960.jpg";
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void jsonTellsTheCoverAndWhereItsPictureIs() throws IOException {
        var items = JSON.readTree(Exporting.bytes(library, "format=json"));

        var item = items.get(0);
        assertEquals(
                JSON.readTree(
                        """
                        {"file": "yard.jpg", "credit": "Anna Puig", "alternative": "The yard"}
                        """),
                item.at("/text/cover"));
        assertEquals(picture, item.at("/files/0/picture").asText());
        var line = JSON.readTree(Exporting.bytes(library, "format=jsonl"));
        assertEquals(item, line);
    }

    @Test
    void tableHasAColumnForEachPart() throws IOException {
        var wanted = "format=csv&fields=cover,cover_credit,cover_alternative";
        var table = new String(Exporting.bytes(library, wanted), UTF_8);

        assertTrue(table.contains("cover,cover_credit,cover_alternative"), table);
        assertTrue(table.contains("yard.jpg,Anna Puig,The yard"), table);
    }

    @Test
    void linkedDataDepictsIt() throws IOException {
        for (var format : List.of("jsonld", "turtle")) {
            var told = new String(Exporting.bytes(library, "format=" + format), UTF_8);

            assertTrue(told.contains(picture), format + ": " + told);
        }
    }

    @Test
    void pageTellsSearchEnginesItsImage() {
        var item = library.items().bySlug("yard").orElseThrow();

        var tree =
                SchemaOrg.of(
                        new Described(item, library.known(), "https://x.example"), Language.CA);

        assertEquals(
                "{@type=ImageObject, contentUrl=https://x.example%s, caption=The yard, creditText=Anna Puig}"
                        .formatted(picture),
                String.valueOf(tree.get("image")));
    }
}
