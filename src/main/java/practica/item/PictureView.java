package practica.item;

import practica.storage.PictureSize;

/// A small picture of the first page of a file, in two sizes: where they are, and how large.
public record PictureView(
        String small, int smallWidth, int smallHeight, String large, int width, int height) {
    static PictureView of(ItemFile file) {
        var width = file.original().pictureWidth();
        var height = file.original().pictureHeight();
        var small = PictureSize.SMALL.fit(width, height);
        return new PictureView(
                file.picture(PictureSize.SMALL),
                small.width(),
                small.height(),
                file.picture(PictureSize.LARGE),
                width,
                height);
    }
}
