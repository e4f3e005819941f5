package practica.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.item.Draft;
import practica.language.Language;
import practica.storage.Hash;

class FileDraftTest {
    @Test
    void fileIsCalledWhatItCallsItself() {
        assertEquals("Pla d'habitatge", title("  Pla \n d'habitatge ", page("Índex", "Text")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "   ", "untitled", "Untitled-1", "Microsoft Word - final", "PLA_v3.docx",
                "brochure.indd", "Document1", "title", "-----", "123456", "ab"
            })
    void whatAProgramLeftAsATitleIsPassedOver(String leftOver) {
        assertEquals("El pla", title(leftOver, page("El pla", "Primera línia\nSegona")));
        assertEquals("Primera línia", title(leftOver, page("", "Primera línia\nSegona")));
    }

    @Test
    void fileWithoutWordsIsCalledByItsName() {
        assertEquals("scan-0012.pdf", title(""));
        assertEquals("scan-0012.pdf", title("", page("", "12\n\n--\n1/2")));
    }

    @Test
    void wordsOfAFileInsideTheFileAreNotItsTitle() {
        var inside = new FilePage(1, "a.zip/b.txt", "Heading", Language.EN, "Words inside");

        assertEquals("scan-0012.pdf", title("", inside));
    }

    @Test
    void longTitleIsCutBetweenWords() {
        var title = title("paraula ".repeat(60));

        assertEquals("paraula ".repeat(25).strip() + "…", title);
    }

    @Test
    void draftIsADocumentInTheLanguageOfItsText() {
        var draft = draft("Pla");

        assertEquals(
                List.of("document", "ca", "", ""),
                List.of(draft.kind(), draft.language(), draft.summary(), draft.body()));
    }

    @Test
    void dateIsTakenOnlyWhereItIsSure() {
        assertEquals("2019-03-01", draft("Pla", page("", "El pla\n\nData: 01/03/2019")).date());
        assertEquals(
                "",
                draft(
                                "Pla",
                                page(
                                        "",
                                        "El pla\n\nEns vam veure el 01/03/2019 i en vam parlar molt."))
                        .date());
    }

    private static FilePage page(String heading, String text) {
        return new FilePage(1, "", heading, Language.CA, text);
    }

    private static String title(String own, FilePage... pages) {
        return draft(own, pages).title();
    }

    private static Draft draft(String own, FilePage... pages) {
        var file =
                new ReadFile(
                        Hash.of("bytes".getBytes(UTF_8)),
                        5,
                        "application/pdf",
                        ReadFile.State.READ,
                        "",
                        own,
                        Language.CA,
                        pages.length);
        return FileDraft.of("scan-0012.pdf", List.of(), file, List.of(pages));
    }
}
