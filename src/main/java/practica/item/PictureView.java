package practica.item;

import practica.file.ReadFile;
import practica.storage.PictureSize;

/// A small picture of the first page of a file, in two sizes: where they are, and how large.
public record PictureView(
        String small, int smallWidth, int smallHeight, String large, int width, int height) {
    static PictureView of(ItemFile file) {
        return at(file.address(), file.original());
    }

    /// The same of a file that is found elsewhere.
    static PictureView at(String address, ReadFile file) {
        var width = file.pictureWidth();
        var height = file.pictureHeight();
        var small = PictureSize.SMALL.fit(width, height);
        return new PictureView(
                address + "/" + PictureSize.SMALL.fileName(),
                small.width(),
                small.height(),
                address + "/" + PictureSize.LARGE.fileName(),
                width,
                height);
    }
}
