package practica.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practica.extract.Drawing.Drawn;
import practica.extract.Drawing.Undrawn;
import practica.extract.Extraction.Reason;
import practica.storage.PictureSize;

/// The pictures that a worker has sent of a file so far.
final class Sketch implements Gathering<Drawing> {
    private final List<Picture> pictures = new ArrayList<>();
    private @Nullable Drawing end;

    @Override
    public void add(Frame frame) throws IOException {
        switch (frame) {
            case Frame.Pictured(var picture) -> pictures.add(expected(picture));
            case Frame.Done _ -> end = new Drawn(all());
            case Frame.Failed(var reason) -> end = new Undrawn(reason);
            default -> throw new IOException("Words, where a picture was asked for");
        }
    }

    @Override
    public @Nullable Drawing end() {
        return end;
    }

    @Override
    public Drawing failed(Reason reason) {
        return new Undrawn(reason);
    }

    private Picture expected(Picture picture) throws IOException {
        if (pictures.size() >= PictureSize.values().length
                || picture.size() != List.of(PictureSize.values()).get(pictures.size())
                || !picture.isSound()) {
            throw new IOException("A picture that was not asked for");
        }
        return picture;
    }

    private List<Picture> all() throws IOException {
        if (pictures.size() < PictureSize.values().length) {
            throw new IOException("Not every size");
        }
        return pictures;
    }
}
