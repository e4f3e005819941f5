package practica.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.search.Passage.InFile;
import practica.storage.Hash;

class PassageTest {
    private static final Hash HASH = Hash.of(new byte[0]);

    @Test
    void pdfIsOpenedAtThePage() {
        var file = new InFile(HASH, "Plano da água.pdf", "", "application/pdf", 7);

        assertEquals("Plano da água.pdf", file.title());
        assertEquals(
                "/files/" + HASH + "/Plano%20da%20%C3%A1gua.pdf#page=7", file.address(Language.PT));
    }

    @Test
    void whatNoBrowserOpensIsReadAtThePage() {
        var file = new InFile(HASH, "slides.pptx", "", "application/vnd.ms-powerpoint", 37);

        assertEquals("/ca/files/" + HASH + "?page=37#page-37", file.address(Language.CA));
    }

    @Test
    void matchInsideAnArchiveSaysWhereAndLeadsToTheTextOfTheArchive() {
        var file = new InFile(HASH, "plans.zip", "water/plan.pdf", "application/zip", 7);

        assertEquals("plans.zip › water/plan.pdf", file.title());
        assertEquals("/pt/files/" + HASH, file.address(Language.PT));
    }
}
