package practica.extract;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.nio.file.Path;

/// How a photograph is to be turned before it is looked at, as the camera says it (Exif 2.32,
/// 4.6.4, tag 0x0112). In the order of their numbers, from 1.
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    FLIPPED,
    TRANSPOSED,
    TURNED_LEFT,
    TRANSVERSED,
    TURNED_RIGHT;

    private static final String PHOTOGRAPH = "image/jpeg";

    /// Upright where nothing is said.
    static Orientation of(Path file, String type) {
        if (!type.equals(PHOTOGRAPH)) {
            return UPRIGHT;
        }
        try {
            var said =
                    ImageMetadataReader.readMetadata(file.toFile())
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var number = said == null ? null : said.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return number == null || number < 1 || number > values().length
                    ? UPRIGHT
                    : values()[number - 1];
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    /// Whether what was its width becomes its height.
    boolean swaps() {
        return compareTo(TRANSPOSED) >= 0;
    }

    /// What turns an image of that width and height, in the order of an affine transform.
    double[] matrix(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new double[] {1, 0, 0, 1, 0, 0};
            case MIRRORED -> new double[] {-1, 0, 0, 1, width, 0};
            case UPSIDE_DOWN -> new double[] {-1, 0, 0, -1, width, height};
            case FLIPPED -> new double[] {1, 0, 0, -1, 0, height};
            case TRANSPOSED -> new double[] {0, 1, 1, 0, 0, 0};
            case TURNED_LEFT -> new double[] {0, 1, -1, 0, height, 0};
            case TRANSVERSED -> new double[] {0, -1, -1, 0, height, width};
            case TURNED_RIGHT -> new double[] {0, -1, 1, 0, 0, width};
        };
    }
}
