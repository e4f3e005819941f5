package practica.extract;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.rendering.ImageType;
import practica.storage.PictureSize;

/// The first page of a file as pixels: not many more than the largest picture of it has, however
/// many the file claims.
final class FirstPage {
    /// A plan of two square metres, scanned finely, has as many.
    static final long MOST_PIXELS = 400_000_000;

    /// Lines are taken from so many more than are shown, which looks better.
    private static final int FINER = 2;

    private static final PictureSize LARGEST = PictureSize.LARGE;

    private FirstPage() {}

    /// Empty where it has no page.
    static Optional<BufferedImage> ofPdf(Path file) throws IOException {
        try (var document =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                return Optional.empty();
            }
            var page = document.getPage(0);
            var box = page.getCropBox();
            var turned = page.getRotation() % 180 != 0;
            var width = Math.max(1, turned ? box.getHeight() : box.getWidth());
            var height = Math.max(1, turned ? box.getWidth() : box.getHeight());
            var renderer = new WholePages(document);
            renderer.setSubsamplingAllowed(true);
            var scale = Math.min(LARGEST.width() / width, LARGEST.height() / height);
            return Optional.of(renderer.renderImage(0, scale, ImageType.RGB));
        }
    }

    /// Empty where nothing here reads images of the type.
    static Optional<BufferedImage> ofImage(Path file, String type) throws IOException {
        var readers = ImageIO.getImageReadersByMIMEType(type);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        var reader = readers.next();
        try (var bytes = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(bytes, true, true);
            return Optional.of(upright(onWhite(read(reader)), Orientation.of(file, type)));
        } finally {
            reader.dispose();
        }
    }

    /// Rows and columns that nobody would see are not even kept.
    private static BufferedImage read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        var pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            throw new Sketching.TooLarge(pixels);
        }
        var longest = Math.max(width, height);
        var every = Math.max(1, longest / (FINER * LARGEST.height()));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var flat =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = flat.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return flat;
    }

    private static BufferedImage upright(BufferedImage image, Orientation how) {
        if (how == Orientation.UPRIGHT) {
            return image;
        }
        var width = image.getWidth();
        var height = image.getHeight();
        var turned =
                new BufferedImage(
                        how.swaps() ? height : width,
                        how.swaps() ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.drawImage(image, new AffineTransform(how.matrix(width, height)), null);
        pen.dispose();
        return turned;
    }
}
