package practica.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import practica.file.ReadFile;
import practica.item.ItemFile;
import practica.storage.PictureSize;

/// A file of a submission; its position is by what it is named.
///
/// @param notBefore the day before which it opens to nobody else; empty where it is to be open at
///   once
/// @param undrawn whether it was found that no picture can be made of it
public record SubmissionFile(
        int position,
        String name,
        String caption,
        String licence,
        Optional<LocalDate> notBefore,
        boolean undrawn,
        @Nested ReadFile original) {
    /// Whether a picture of it may stand for the item: it is one, or is still to be looked at, and
    /// will be open to everybody at once.
    public boolean mayBeCover() {
        return notBefore.isEmpty()
                && !undrawn
                && (original.mayHavePicture() || original.state() == ReadFile.State.WAITING);
    }

    /// What the small picture of its first page is called below the address of the file; empty
    /// where there is none.
    public String smallPicture() {
        return original.hasPicture() ? PictureSize.SMALL.fileName() : "";
    }

    /// The same as files of an item.
    static List<ItemFile> files(List<SubmissionFile> files) {
        return files.stream().map(SubmissionFile::file).toList();
    }

    /// The same as a file of an item.
    public ItemFile file() {
        return new ItemFile(name, caption, licence, notBefore, original);
    }
}
