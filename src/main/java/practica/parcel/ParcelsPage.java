package practica.parcel;

import java.util.List;
import practica.web.Page;

/// The exports that are made, and were made, for a member.
///
/// @param asked whether they have just asked for one
/// @param letters whether a letter tells when it is ready
/// @param waiting whether one is being made still, so that it is worth while to look again
public record ParcelsPage(List<Row> rows, boolean asked, boolean letters, boolean waiting)
        implements Page {
    /// An export: what its file is called, how it stands with it, and until when it is kept.
    ///
    /// @param state the key of its state
    /// @param size in words; empty where there is no file
    /// @param why why it failed, in words
    public record Row(
            ParcelId id,
            String name,
            String when,
            String state,
            int done,
            int items,
            String size,
            String until,
            String why) {}

    public ParcelsPage {
        rows = List.copyOf(rows);
    }
}
