package practica.storage;

import java.util.Set;

/// The media types of files that have a first page which can be drawn. Drawings that are programs,
/// such as SVG, are none of them.
public final class Drawable {
    public static final String PDF = "application/pdf";

    private static final Set<String> IMAGES =
            Set.of(
                    "image/png",
                    "image/jpeg",
                    "image/gif",
                    "image/bmp",
                    "image/x-ms-bmp",
                    "image/tiff",
                    "image/webp");

    private Drawable() {}

    /// Whether a file of the type has a first page.
    public static boolean is(String mediaType) {
        return mediaType.equals(PDF) || isImage(mediaType);
    }

    public static boolean isImage(String mediaType) {
        return IMAGES.contains(mediaType);
    }
}
