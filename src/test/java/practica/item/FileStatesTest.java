package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.file.ReadFile;
import practica.file.ReadFile.State;
import practica.language.Language;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestLibrary;
import practica.support.TestSite;

/// What readers are told of a file that is not read, or not to the end.
class FileStatesTest {
    @AutoClose private final Library library = TestLibrary.empty();
    @AutoClose private final TestSite site = new TestSite(library);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Its text is still being read.
                    es | Su texto aún se está leyendo.
                    ca | Encara se n’està llegint el text.
                    pt | O seu texto ainda está a ser lido.
                    fr | Son texte est en cours de lecture.
                    """)
    void waitingFileSaysSoInEveryLanguage(String language, String sentence) throws IOException {
        var file = waiting();
        item(file);

        var page = site.page("/" + language + "/items/a");

        assertEquals(sentence, page.select(".files .state").text());
        assertEquals(List.of(), page.select(".files a[href*=/" + language + "/files/]"));
        var text = site.page("/" + language + "/files/" + file.hash());
        assertEquals(sentence, text.select("main .state").text());
    }

    @Test
    void failedFileSaysWhyAndWhatWasReadOfItIsShown() throws IOException {
        var file = read(State.PARTIAL, "crashed");
        item(file);

        var text = site.page("/en/files/" + file.hash());

        assertEquals(
                "Only a part of its text could be read. – Reading it failed.",
                text.select("main .state").text());
        assertTrue(text.select(".leaf").text().contains("The first words"));
    }

    @Test
    void fileThatWasReadNeedsNoWords() throws IOException {
        var file = read(State.READ, "");
        item(file);

        assertEquals("", site.page("/en/files/" + file.hash()).select("main .state").text());
    }

    private ReadFile waiting() throws IOException {
        return library.originals().keep(new ByteArrayInputStream(new byte[] {1, 2, 3}), "a.bin");
    }

    private ReadFile read(State state, String reason) throws IOException {
        var kept = waiting();
        var read =
                new ReadFile(kept.hash(), 3, "application/pdf", state, reason, "", Language.EN, 1);
        var pages = List.of(new practica.file.FilePage(1, "", "", Language.EN, "The first words"));
        library.database()
                .jdbi()
                .useTransaction(handle -> library.files().write(handle, read, pages));
        return read;
    }

    private void item(ReadFile file) {
        var files = List.of(new ItemFile("a.bin", "", "", file));
        library.items().keep("a.md", "a", "1", Drafts.practiceText(), files);
    }
}
