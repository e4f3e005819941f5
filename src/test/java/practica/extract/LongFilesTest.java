package practica.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.extract.Extraction.Read;

/// Honest files of many pages are read to the last, with the settings that a library has.
class LongFilesTest {
    @TempDir Path folder;

    @Test
    void pdfOfTwoThousandPagesIsReadToTheLast() throws IOException {
        assertReadToTheLast(2_000);
    }

    @Test
    @Tag("faults")
    void pdfOfFiveThousandPagesIsReadToTheLast() throws IOException {
        assertReadToTheLast(5_000);
    }

    private void assertReadToTheLast(int pages) throws IOException {
        var file = Samples.numberedPdf(folder.resolve("long.pdf"), pages);
        try (var extractor = new Extractor(Extractor.Settings.in(folder.resolve("work")))) {
            var read = assertInstanceOf(Read.class, extractor.extract(file, "long.pdf"));

            assertFalse(read.partial());
            assertEquals(
                    IntStream.rangeClosed(1, pages)
                            .mapToObj(n -> new ReadPage(n, "", "", "This is page " + n))
                            .toList(),
                    read.pages());
        }
    }
}
