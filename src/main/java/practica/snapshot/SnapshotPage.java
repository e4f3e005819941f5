package practica.snapshot;

import java.util.List;
import java.util.Optional;
import practica.language.Language;
import practica.web.Label;
import practica.web.Page;

/// A snapshot as it is read.
///
/// @param search in words with its address; empty for a collection
/// @param citation how to cite it
/// @param doi its address as a DOI; empty where it has none
public record SnapshotPage(
        long id,
        String title,
        String made,
        Optional<Label> search,
        int items,
        String sha256,
        String citation,
        String doi,
        List<Line> lines,
        Optional<Label> previous,
        Optional<Label> next,
        String where)
        implements Page {
    /// An item: its address in the version that is frozen, or what stands where it was.
    public record Line(
            String title,
            Language tongue,
            String address,
            int version,
            String digest,
            boolean withdrawn) {}

    public SnapshotPage {
        lines = List.copyOf(lines);
    }
}
