package practica.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import practica.extract.Extraction.Reason;
import practica.storage.Drawable;
import practica.storage.PictureSize;

/// The first page of one file drawn in a worker, in every size.
final class Sketching {
    private final Parsers parsers;
    private final Telling telling;

    Sketching(Parsers parsers, Telling telling) {
        this.parsers = parsers;
        this.telling = telling;
    }

    /// @throws practica.storage.NoRoom where the disk is full, which is not the file's fault
    void draw(Request request) throws IOException {
        telling.tell(attempt(request));
    }

    private Frame attempt(Request request) throws IOException {
        try {
            var page = page(request);
            if (page.isEmpty()) {
                return new Frame.Failed(Reason.UNSUPPORTED);
            }
            if (Jpeg.isOfOneColour(page.get())) {
                return new Frame.Failed(Reason.EMPTY);
            }
            for (var size : PictureSize.values()) {
                telling.tell(new Frame.Pictured(Jpeg.of(page.get(), size)));
            }
            return new Frame.Done(false);
        } catch (IOException | RuntimeException e) {
            Disk.check(e);
            return new Frame.Failed(Failure.of(e));
        }
    }

    /// By what the file is, and not by what it is called.
    private Optional<BufferedImage> page(Request request) throws IOException {
        var type = type(request);
        if (type.equals(Drawable.PDF)) {
            return FirstPage.ofPdf(request.file());
        }
        return Drawable.isImage(type) ? FirstPage.ofImage(request.file(), type) : Optional.empty();
    }

    private String type(Request request) throws IOException {
        try (var stream = TikaInputStream.get(request.file())) {
            var metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
            return parsers.detect(stream, metadata).getBaseType().toString();
        }
    }

    /// So many pixels that nobody may even try.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(long pixels) {
            super(pixels + " pixels");
        }
    }
}
