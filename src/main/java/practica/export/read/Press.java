package practica.export.read;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/// Makes a tagged PDF of a document. Nothing that the document names is ever loaded, from the web
/// or from disk; the typefaces are DejaVu, which have the letters of Latin, Greek, Cyrillic,
/// Armenian, Georgian, Hebrew and Arabic. A sign that they do not have is printed as a box.
final class Press {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final float VERSION = 1.7f;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // It tells of every rule of a style sheet that it does not know.
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    /// @param work a folder for what is under way
    /// @param out is left open
    static void print(Document page, Path work, OutputStream out) throws IOException {
        var memory = MemoryUsageSetting.setupTempFileOnly().setTempDir(work.toFile());
        try (var document = new PDDocument(memory.streamCache)) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document)
                    .usePdfVersion(VERSION)
                    .usePdfUaAccessibility(true)
                    .withProducer("Practica");
            builder.useExternalResourceAccessControl(
                    (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.ROOT));
            builder.useReplacementText("\u25A1");
            fonts(builder);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
            builder.toStream(out);
            builder.run();
        } catch (StackOverflowError e) {
            throw new IOException("The text is nested too deeply to be printed", e);
        }
    }

    private static void fonts(PdfRendererBuilder builder) {
        font(builder, "", REGULAR, FontStyle.NORMAL);
        font(builder, "-Bold", BOLD, FontStyle.NORMAL);
        font(builder, "-Oblique", REGULAR, FontStyle.ITALIC);
        font(builder, "-BoldOblique", BOLD, FontStyle.ITALIC);
        builder.useFont(() -> font("Mono"), "Figures", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(
                () -> font(""),
                "Spare",
                REGULAR,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.FALLBACK_PRE));
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> font(file), "Text", weight, style, true);
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Press.class.getResourceAsStream(FONTS + file + ".ttf"));
    }
}
