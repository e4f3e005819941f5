package practica.review;

import java.util.List;
import java.util.Optional;
import practica.review.Message.Kind;
import practica.submission.Submission;

/// Since when changes are marked: for the owner whose turn it is, since they submitted it; for all
/// others since changes were asked for, or, where none were, since it was submitted.
///
/// @param revision what everything later is compared with
/// @param since what that is
record Turn(int revision, Since since) {
    /// A correction begins with what is published.
    private static final int FIRST = 1;

    /// What was submitted, what curators last saw when they asked for changes, or the item that is
    /// corrected or translated.
    enum Since {
        SUBMITTED,
        ASKED,
        PUBLISHED
    }

    /// @param messages of the whole conversation, in their order
    static Optional<Turn> of(Submission submission, List<Message> messages) {
        var submitted = last(Kind.SUBMITTED, messages).map(one -> new Turn(one, Since.SUBMITTED));
        if (submission.state().isWithOwner()) {
            return submitted;
        }
        var published =
                submission.base().map(_ -> new Turn(FIRST, Since.PUBLISHED)).or(() -> submitted);
        return last(Kind.CHANGES, messages)
                .map(one -> new Turn(one, Since.ASKED))
                .or(() -> published);
    }

    private static Optional<Integer> last(Kind kind, List<Message> messages) {
        return messages.stream()
                .filter(message -> message.kind() == kind)
                .map(Message::revision)
                .reduce((_, last) -> last);
    }
}
