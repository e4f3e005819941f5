package practica.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import practica.item.Draft;
import practica.item.ItemId;
import practica.storage.Hash;
import practica.submission.Submission;
import practica.submission.SubmissionFile;
import practica.submission.SubmissionId;
import practica.web.ProblemAnswer.Wrong;

/// A submission as programs see it.
///
/// @param item what it became, or what it corrects
/// @param base the version of the item with which a correction was begun
/// @param language into which it is translated, if it is no more than that
/// @param percent how much of what is wished for is there
/// @param problems what keeps it from being submitted
record SubmissionAnswer(
        SubmissionId id,
        String state,
        int revision,
        Optional<ItemId> item,
        Optional<Integer> base,
        Optional<String> language,
        Draft draft,
        List<File> files,
        int percent,
        List<Wrong> problems,
        Instant created,
        Instant changed,
        Optional<Instant> submitted) {
    /// A file, by its position; `state` says whether it has been read.
    record File(
            int position,
            String name,
            Hash sha256,
            long size,
            String mediaType,
            String caption,
            String licence,
            Optional<LocalDate> opens,
            String state) {
        static File of(SubmissionFile file) {
            var original = file.original();
            return new File(
                    file.position(),
                    file.name(),
                    original.hash(),
                    original.size(),
                    original.mediaType(),
                    file.caption(),
                    file.licence(),
                    file.notBefore(),
                    original.state().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    static SubmissionAnswer of(
            Submission one, List<SubmissionFile> files, int percent, List<Wrong> problems) {
        return new SubmissionAnswer(
                one.id(),
                one.state().key(),
                one.revision(),
                one.item(),
                one.base(),
                one.language().map(Object::toString),
                one.draft(),
                files.stream().map(File::of).toList(),
                percent,
                problems,
                one.createdAt(),
                one.changedAt(),
                one.submittedAt());
    }
}
