package practica.storage;

import java.util.Arrays;
import java.util.Optional;

/// How large a small picture of a file may be: the box that it fits into, in pixels.
public enum PictureSize {
    /// For lists.
    SMALL(320, 480),
    /// For a page, also on a screen with fine dots.
    LARGE(960, 1440);

    private final int width;
    private final int height;

    PictureSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// How large an image of so many pixels is in it: fitted in, and never made larger.
    public Fitted fit(int imageWidth, int imageHeight) {
        var scale =
                Math.min(1.0, Math.min(width / (double) imageWidth, height / (double) imageHeight));
        return new Fitted(shrunk(imageWidth, scale), shrunk(imageHeight, scale));
    }

    /// An image that has its size, in pixels.
    public record Fitted(int width, int height) {}

    private static int shrunk(int pixels, double scale) {
        return Math.max(1, (int) Math.round(pixels * scale));
    }

    /// What a picture of the size is called in addresses.
    public String fileName() {
        return width + ".jpg";
    }

    /// Reads what came in an address. Empty where there is no such size.
    public static Optional<PictureSize> of(String fileName) {
        return Arrays.stream(values()).filter(size -> size.fileName().equals(fileName)).findFirst();
    }
}
