package practica.export.read;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import practica.export.Format;
import practica.export.Selection;
import practica.web.Refusal;

/// The items as pages of A4 (PDF 1.7, tagged as PDF/UA-1 wants it): a title page, contents with
/// links, an outline, and each item from a page of its own. All of it has to be in memory at once,
/// so there is a limit to what one PDF can hold, and few are made at once.
public final class PdfFormat implements Format {
    static final int MOST = 500;

    /// Up to how many items it is soon made.
    public static final int SMALL = 20;

    private static final int WAIT_SECONDS = 30;

    /// Whoever prints little never waits for whoever prints much.
    private static final Semaphore LARGE = new Semaphore(1);

    private static final Semaphore SOON = new Semaphore(1);

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public boolean isRead() {
        return true;
    }

    @Override
    public Type type(Selection selection) {
        return new Type("application/pdf", "pdf");
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public int small() {
        return SMALL;
    }

    /// Whoever takes it slowly keeps no press from others: it is printed into a file first.
    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        var file = Files.createTempFile(selection.holdings().work(), "pages", ".pdf");
        try {
            print(selection, file);
            Files.copy(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private static void print(Selection selection, Path file) throws IOException {
        var press = selection.size() <= SMALL ? SOON : LARGE;
        take(press);
        try (var printed = new BufferedOutputStream(Files.newOutputStream(file))) {
            Press.print(Pages.of(selection), selection.holdings().work(), printed);
        } finally {
            press.release();
        }
    }

    private static void take(Semaphore press) {
        try {
            if (press.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(503, "error.export-busy", "");
    }
}
