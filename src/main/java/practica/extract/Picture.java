package practica.extract;

import practica.storage.PictureSize;

/// A small picture of the first page of a file: a JPEG that says nothing of where it comes from.
public final class Picture {
    /// More than the pixels themselves would need.
    static final int MOST_BYTES = 4_500_000;

    private final PictureSize size;
    private final int width;
    private final int height;
    private final byte[] jpeg;

    Picture(PictureSize size, int width, int height, byte[] jpeg) {
        this.size = size;
        this.width = width;
        this.height = height;
        this.jpeg = jpeg.clone();
    }

    public PictureSize size() {
        return size;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }

    /// Whether it is what it should be, as far as can be seen without decoding it.
    boolean isSound() {
        return width > 0
                && width <= size.width()
                && height > 0
                && height <= size.height()
                && jpeg.length > 3
                && jpeg[0] == (byte) 0xFF
                && jpeg[1] == (byte) 0xD8
                && jpeg[2] == (byte) 0xFF;
    }
}
