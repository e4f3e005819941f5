package practica.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.extract.Drawing.Drawn;
import practica.extract.Drawing.Undrawn;
import practica.extract.Extraction.Read;
import practica.extract.Extraction.Reason;
import practica.support.Photographs;

class DrawingTest {
    /// The heap of a worker here, and what a JVM is beside it.
    private static final int MOST_MEGABYTES = 450;

    @TempDir static Path folder;
    private static Extractor extractor;

    @BeforeAll
    static void start() {
        extractor = new Extractor(settings(128, Duration.ofSeconds(60)));
    }

    @AfterAll
    static void stop() {
        extractor.close();
    }

    private static Extractor.Settings settings(int megabytes, Duration whole) {
        return new Extractor.Settings(
                1, megabytes, Duration.ofSeconds(60), whole, 1_000_000, folder.resolve("work"));
    }

    @Test
    void firstPageOfAPdfIsDrawnInEverySize() throws IOException {
        var file = Samples.pdf(folder.resolve("plan.pdf"), "First words", "Last words");

        var drawn = drawn(file).pictures();

        assertEquals(List.of("320 x 414", "960 x 1242"), drawn.stream().map(this::size).toList());
        assertTrue(darkest(image(drawn.getLast())) < 100, "the words are on it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void imageIsDrawnAsItIs(String format) throws IOException {
        var file = file("picture." + format, Photographs.image(format, 1200, 800));

        var drawn = drawn(file).pictures();

        assertEquals(List.of("320 x 213", "960 x 640"), drawn.stream().map(this::size).toList());
        assertColour(Color.RED, image(drawn.getFirst()), 160, 10);
        assertColour(Color.BLUE, image(drawn.getFirst()), 160, 200);
    }

    @Test
    void smallImageIsNotMadeLarger() throws IOException {
        var drawn = drawn(file("icon.png", Photographs.image("png", 40, 30))).pictures();

        assertEquals(List.of("40 x 30", "40 x 30"), drawn.stream().map(this::size).toList());
    }

    @Test
    void whatIsTransparentIsWhite() throws IOException {
        var image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(50, 50, Color.RED.getRGB());

        var drawn = drawn(file("clear.png", Photographs.encoded(image, "png"))).pictures();

        assertColour(Color.WHITE, image(drawn.getLast()), 5, 5);
    }

    /// What a camera notes of the place and of its owner is gone, and the photograph stands upright
    /// without it.
    @ParameterizedTest
    @CsvSource({"1, 900 x 600, 450, 20", "3, 900 x 600, 450, 580", "6, 600 x 900, 580, 450"})
    void photographStandsUprightAndTellsNoPlace(int held, String size, int x, int y)
            throws IOException {
        var photograph = Photographs.fromCamera(900, 600, held);
        assertTrue(new String(photograph, ISO_8859_1).contains(Photographs.PLACE));

        var drawn = drawn(file("held-" + held + ".jpg", photograph)).pictures().getLast();

        assertEquals(size, size(drawn));
        assertColour(Color.RED, image(drawn), x, y);
        var said = new String(drawn.jpeg(), ISO_8859_1);
        assertFalse(said.contains(Photographs.PLACE));
        assertFalse(said.contains("Exif"));
    }

    @Test
    void bombOfPixelsCostsThePictureAndNotTheText() throws IOException {
        var bomb = file("bomb.png", Photographs.bomb(50_000, 50_000));

        assertEquals(new Undrawn(Reason.TOO_LARGE), extractor.draw(bomb, "bomb.png"));
        drawn(file("after.png", Photographs.image("png", 40, 30)));
    }

    @Test
    void bombBelowTheLimitIsReadInStripsAndNeverAsAWhole() throws IOException {
        var bomb = file("strips.png", Photographs.bomb(19_000, 19_000));

        assertInstanceOf(Undrawn.class, extractor.draw(bomb, "strips.png"));
        drawn(file("after.png", Photographs.image("png", 40, 30)));
    }

    /// What the decoder of JPEGs holds lies outside the heap and its limit.
    @ParameterizedTest
    @CsvSource({"15000, true", "15000, false", "30000, true", "30000, false"})
    void jpegThatWouldBeHeldAsAWholeIsRefusedAlone(int side, boolean progressive)
            throws IOException {
        var name = "held-" + side + progressive + ".jpg";
        var file = file(name, Photographs.scans(side, side, progressive));

        try (var peak = new PeakMemory(folder)) {
            assertEquals(new Undrawn(Reason.TOO_LARGE), extractor.draw(file, name));
            peak.assertUnder(MOST_MEGABYTES);
        }
    }

    @Test
    void jpegThatWouldBeHeldAsAWholeIsRefusedInAnotherImage() throws IOException {
        var jpeg = Photographs.scans(18_000, 18_000, true);
        var bmp = file("held.bmp", Photographs.bmpOf(jpeg, 18_000, 18_000));
        var tiff = file("held.tiff", Photographs.tiffOf(jpeg, 1_200, 800));

        try (var peak = new PeakMemory(folder)) {
            assertInstanceOf(Undrawn.class, extractor.draw(bmp, "held.bmp"));
            assertInstanceOf(Undrawn.class, extractor.draw(tiff, "held.tiff"));
            peak.assertUnder(MOST_MEGABYTES);
        }
    }

    @Test
    void jpegInATiffIsDrawn() throws IOException {
        var jpeg = Photographs.progressive(1200, 800);

        assertFalse(
                drawn(file("jpeg.tiff", Photographs.tiffOf(jpeg, 1200, 800))).pictures().isEmpty());
    }

    /// Whatever the PDF says of the image.
    @ParameterizedTest
    @CsvSource({"30000, true, 30000", "30000, false, 30000", "30000, true, 300"})
    void jpegThatWouldBeHeldAsAWholeIsRefusedInAPdf(int side, boolean progressive, int said)
            throws IOException {
        var jpeg = Photographs.scans(side, side, progressive);
        var name = "held-" + side + progressive + said + ".pdf";
        var file = Samples.pdfWithJpeg(folder.resolve(name), jpeg, said, said);

        try (var peak = new PeakMemory(folder)) {
            assertEquals(new Undrawn(Reason.TOO_LARGE), extractor.draw(file, name));
            assertInstanceOf(Read.class, extractor.extract(file, name));
            peak.assertUnder(MOST_MEGABYTES);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void progressivePhotographIsDrawn(boolean inAPdf) throws IOException {
        var jpeg = Photographs.progressive(1200, 800);
        var file =
                inAPdf
                        ? Samples.pdfWithJpeg(folder.resolve("scans.pdf"), jpeg, 1200, 800)
                        : file("scans.jpg", jpeg);

        assertFalse(drawn(file).pictures().isEmpty());
    }

    @Test
    void pdfThatFillsTheMemoryCostsThePictureAndItsTextIsRead() throws IOException {
        var file = folder.resolve("heavy.pdf");
        Samples.pdfWithImage(file, 12_000, 12_000, "Words beside it");
        try (var small = new Extractor(settings(48, Duration.ofSeconds(60)))) {
            assertInstanceOf(Read.class, small.extract(file, "heavy.pdf"));
            assertInstanceOf(Undrawn.class, small.draw(file, "heavy.pdf"));
            assertInstanceOf(Read.class, small.extract(file, "heavy.pdf"));
        }
    }

    @Test
    void timeIsUpForPicturesToo() throws IOException {
        var file = Samples.pdf(folder.resolve("late.pdf"), "Words");
        try (var hasty = new Extractor(settings(128, Duration.ofNanos(1)))) {
            assertEquals(new Undrawn(Reason.TOO_SLOW), hasty.draw(file, "late.pdf"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void imageThatIsCutOffEndsWell(String format) throws IOException {
        var whole = Photographs.image(format, 1200, 800);
        for (var share : List.of(0.02, 0.3, 0.9)) {
            var cut = Arrays.copyOf(whole, (int) (whole.length * share));

            extractor.draw(file("cut." + format, cut), "cut." + format);
        }
        drawn(file("after.png", Photographs.image("png", 40, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "drawing.svg, <svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>",
        "picture.png, <svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>",
        "picture.jpg, <html><script>alert(1)</script></html>",
        "words.pdf, Just words"
    })
    void whatIsNoImageIsNotDrawnWhateverItIsCalled(String name, String content) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);

        assertEquals(new Undrawn(Reason.UNSUPPORTED), extractor.draw(file, name));
    }

    @Test
    void pageWithoutAnythingOnItHasNoPicture() throws IOException {
        var file = folder.resolve("blank.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }

        assertEquals(new Undrawn(Reason.EMPTY), extractor.draw(file, "blank.pdf"));
    }

    @Test
    void lockedPdfHasNoPicture() throws IOException {
        var file = Samples.encryptedPdf(folder.resolve("locked.pdf"));

        assertInstanceOf(Undrawn.class, extractor.draw(file, "locked.pdf"));
    }

    private static Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Drawn drawn(Path file) {
        return assertInstanceOf(Drawn.class, extractor.draw(file, file.getFileName().toString()));
    }

    private String size(Picture picture) {
        var image = image(picture);
        assertEquals(picture.width(), image.getWidth());
        assertEquals(picture.height(), image.getHeight());
        return image.getWidth() + " x " + image.getHeight();
    }

    private static BufferedImage image(Picture picture) {
        return Photographs.decoded(picture.jpeg());
    }

    private static int darkest(BufferedImage image) {
        var darkest = 255;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                darkest = Math.min(darkest, new Color(image.getRGB(x, y)).getGreen());
            }
        }
        return darkest;
    }

    private static void assertColour(Color expected, BufferedImage image, int x, int y) {
        var is = new Color(image.getRGB(x, y));
        var off =
                Math.abs(is.getRed() - expected.getRed())
                        + Math.abs(is.getGreen() - expected.getGreen())
                        + Math.abs(is.getBlue() - expected.getBlue());
        assertTrue(off < 60, () -> is + " at " + x + ", " + y);
    }
}
