package practica.support;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Images as people have them, and as they are made to harm.
public final class Photographs {
    /// Where the camera was, in a way that can be found in a file.
    public static final String PLACE = "41.3851N 2.1734E";

    private Photographs() {}

    /// Red above, blue below.
    public static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        return encoded(image, format);
    }

    public static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("Nothing writes " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static BufferedImage decoded(byte[] image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A photograph of a camera that notes how it was held and where it was: the segment APP1 of
    /// Exif with the tags Orientation and Artist behind the start of a JPEG.
    public static byte[] fromCamera(int width, int height, int orientation) {
        var jpeg = image("jpeg", width, height);
        var place = (PLACE + "\0").getBytes(US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length);
        tiff.put("MM\0*".getBytes(US_ASCII)).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putInt(0).put(place);
        var exif = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        exif.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        exif.put("Exif\0\0".getBytes(US_ASCII)).put(tiff.array());
        return exif.put(jpeg, 2, jpeg.length - 2).array();
    }

    /// A PNG of a few kilobytes that claims so many pixels, and has rows of nothing for some.
    public static byte[] bomb(int width, int height) {
        var rows = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(rows)) {
            for (var row = 0; row < 100; row++) {
                packed.write(new byte[1 + width * 3]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.writeBytes(chunk("IHDR", head.array()));
        png.writeBytes(chunk("IDAT", rows.toByteArray()));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    /// A JPEG that becomes sharper as it comes.
    public static byte[] progressive(int width, int height) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            var image = decoded(image("png", width, height));
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// The beginning of a JPEG that claims so many pixels and comes in several scans, so that a
    /// decoder has to hold all of it: progressive, or else with one colour behind the other.
    public static byte[] scans(int width, int height, boolean progressive) {
        var head = ByteBuffer.allocate(20_000);
        head.putShort((short) 0xFFD8);
        head.putShort((short) 0xFFDB).putShort((short) 67).put((byte) 0);
        head.put("\1".repeat(64).getBytes(US_ASCII));
        head.putShort((short) (progressive ? 0xFFC2 : 0xFFC0)).putShort((short) 17).put((byte) 8);
        head.putShort((short) height).putShort((short) width).put((byte) 3);
        for (var colour = 1; colour <= 3; colour++) {
            head.put((byte) colour).put((byte) 0x11).put((byte) 0);
        }
        head.putShort((short) 0xFFC4).putShort((short) 20).put((byte) 0).put((byte) 1);
        head.put(new byte[15]).put((byte) 0);
        if (!progressive) {
            head.putShort((short) 0xFFC4).putShort((short) 20).put((byte) 0x10).put((byte) 1);
            head.put(new byte[15]).put((byte) 0);
        }
        head.putShort((short) 0xFFDA).putShort((short) 8).put((byte) 1).put((byte) 1);
        head.put((byte) 0).put((byte) 0).put((byte) (progressive ? 0 : 63)).put((byte) 0);
        return head.array();
    }

    /// A BMP whose pixels are that JPEG.
    public static byte[] bmpOf(byte[] jpeg, int width, int height) {
        var bmp = ByteBuffer.allocate(54 + jpeg.length).order(ByteOrder.LITTLE_ENDIAN);
        bmp.put("BM".getBytes(US_ASCII)).putInt(bmp.capacity()).putInt(0).putInt(54);
        bmp.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) 0);
        bmp.putInt(4).putInt(jpeg.length).putInt(0).putInt(0).putInt(0).putInt(0);
        return bmp.put(jpeg).array();
    }

    /// A TIFF whose only strip is that JPEG (TIFF 6.0, section 22).
    public static byte[] tiffOf(byte[] jpeg, int width, int height) {
        int[][] entries = {
            {256, 4, 1, width},
            {257, 4, 1, height},
            {258, 3, 3, 8 + 2 + 9 * 12 + 4},
            {259, 3, 1, 7},
            {262, 3, 1, 2},
            {273, 4, 1, 8 + 2 + 9 * 12 + 4 + 6},
            {277, 3, 1, 3},
            {278, 4, 1, height},
            {279, 4, 1, jpeg.length}
        };
        var tiff = ByteBuffer.allocate(8 + 2 + 9 * 12 + 4 + 6 + jpeg.length);
        tiff.order(ByteOrder.LITTLE_ENDIAN).put("II*\0".getBytes(US_ASCII)).putInt(8);
        tiff.putShort((short) entries.length);
        for (var entry : entries) {
            tiff.putShort((short) entry[0]).putShort((short) entry[1]);
            tiff.putInt(entry[2]).putInt(entry[3]);
        }
        tiff.putInt(0).putShort((short) 8).putShort((short) 8).putShort((short) 8);
        return tiff.put(jpeg).array();
    }

    private static byte[] chunk(String type, byte[] content) {
        var chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        chunk.put(type.getBytes(US_ASCII)).put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
