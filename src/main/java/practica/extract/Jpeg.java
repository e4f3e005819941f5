package practica.extract;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import practica.storage.PictureSize;

/// Pixels made smaller and written as JPEG: nothing but the pixels goes in.
final class Jpeg {
    private static final float QUALITY = 0.78f;

    /// Points that are looked at in each direction.
    private static final int LOOKS = 200;

    private Jpeg() {}

    /// Fitted into the size; never made larger.
    static Picture of(BufferedImage page, PictureSize size) throws IOException {
        var fitted = size.fit(page.getWidth(), page.getHeight());
        var width = fitted.width();
        var height = fitted.height();
        return new Picture(size, width, height, write(shrunk(page, width, height)));
    }

    /// A page without anything on it, or one whose only image could not be drawn.
    static boolean isOfOneColour(BufferedImage page) {
        var first = page.getRGB(0, 0);
        var right = Math.max(1, page.getWidth() / LOOKS);
        var down = Math.max(1, page.getHeight() / LOOKS);
        for (var y = 0; y < page.getHeight(); y += down) {
            for (var x = 0; x < page.getWidth(); x += right) {
                if (page.getRGB(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }

    /// By halves, as long as it goes: thin lines would be lost in one step.
    private static BufferedImage shrunk(BufferedImage page, int width, int height) {
        var image = page;
        while (image.getWidth() / 2 >= width && image.getHeight() / 2 >= height) {
            image = scaled(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return scaled(image, width, height);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    private static byte[] write(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
