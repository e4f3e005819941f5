package practica.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.extract.Extraction.Read;
import practica.extract.Extraction.Reason;
import practica.extract.Extraction.Unreadable;

/// Text in images. Skips where no Tesseract is installed, but for what is said then.
class RecognitionTest {
    private static final String WORDS = "Water for everybody";

    @TempDir Path folder;

    @Test
    void scannedPageIsRecognisedAndMarked() throws IOException {
        assumeTrue(Recognition.installed().isPresent(), "Tesseract is not installed");

        var read = read(Samples.scannedPdf(folder.resolve("scan.pdf"), WORDS));

        assertEquals(1, read.pages().size());
        assertTrue(read.pages().getFirst().recognised());
        assertEquals(WORDS, read.pages().getFirst().text());
    }

    @Test
    void pageWithTextIsNotRecognised() throws IOException {
        assumeTrue(Recognition.installed().isPresent(), "Tesseract is not installed");

        var read = read(Samples.pdf(folder.resolve("plan.pdf"), "The words of a page of a plan"));

        assertFalse(read.pages().getFirst().recognised());
    }

    @Test
    void pictureIsRecognisedByItselfAndInAnArchive() throws IOException {
        assumeTrue(Recognition.installed().isPresent(), "Tesseract is not installed");
        var png = png();
        var zip = Samples.zip(folder.resolve("a.zip"), Map.of("a.png", png));

        var alone = read(Files.write(folder.resolve("a.png"), png)).pages().getFirst();
        var inside = read(zip).pages().getFirst();

        assertEquals(new ReadPage(1, "", "", WORDS, true), alone);
        assertEquals(new ReadPage(1, "a.png", "", WORDS, true), inside);
    }

    @Test
    void pictureInADocumentIsLeftAlone() throws Exception {
        assumeTrue(Recognition.installed().isPresent(), "Tesseract is not installed");
        var docx = folder.resolve("a.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(docx);
                var picture = new java.io.ByteArrayInputStream(png())) {
            var run = document.createParagraph().createRun();
            run.setText("Beside a picture");
            run.addPicture(picture, PictureType.PNG, "a.png", Units.toEMU(200), Units.toEMU(40));
            document.write(out);
        }

        var pages = read(docx).pages();

        assertEquals(1, pages.size());
        assertFalse(pages.getFirst().recognised());
        assertFalse(pages.getFirst().text().contains(WORDS));
    }

    @Test
    void scanThatNobodyCanRecogniseSaysSo() throws IOException {
        var scan = Samples.scannedPdf(folder.resolve("scan.pdf"), WORDS);
        var work = Files.createDirectories(folder.resolve("w/tmp"));
        var command = new Command(128, java.util.Optional.empty());
        try (var worker = new WorkerProcess(command, work, java.time.Duration.ofMinutes(1))) {
            var limit = java.time.Duration.ofMinutes(1);
            var request = new Request(scan, "scan.pdf", 1_000);
            var extraction = worker.ask(request, new Collected(1_000), limit, limit);

            assertEquals(
                    Reason.NO_RECOGNITION, assertInstanceOf(Unreadable.class, extraction).reason());
        }
    }

    private Read read(Path file) {
        try (var extractor = new Extractor(Extractor.Settings.in(folder.resolve("work")))) {
            var extraction = extractor.extract(file, file.getFileName().toString());
            return assertInstanceOf(Read.class, extraction, extraction::toString);
        }
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(Samples.picture(WORDS), "png", bytes);
        return bytes.toByteArray();
    }
}
