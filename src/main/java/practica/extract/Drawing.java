package practica.extract;

import java.util.List;
import practica.extract.Extraction.Reason;

/// What came of drawing the first page of a file.
public sealed interface Drawing {
    /// The picture in every size, the smallest first.
    record Drawn(List<Picture> pictures) implements Drawing {
        public Drawn {
            pictures = List.copyOf(pictures);
        }
    }

    /// No picture: `EMPTY` of a page of one colour, `UNSUPPORTED` of a file that has no pages.
    record Undrawn(Reason reason) implements Drawing {}
}
