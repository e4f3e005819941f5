package practica.review;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import practica.account.Account;
import practica.check.Checked.Bad;
import practica.check.Problem;
import practica.network.NetworkId;
import practica.notice.Notice;
import practica.review.Decided.Done;
import practica.review.Decided.Refused;
import practica.submission.State;
import practica.submission.Submission;
import practica.submission.Submissions;

/// What becomes of a submission by the decisions of all its networks together.
record Decisions(Submissions submissions, Participants participants) {
    /// The text is another one than was read.
    static final Problem CHANGED = new Problem("text", "review.changed", "");

    /// Decides for a network.
    ///
    /// @param read the submission as the one who decides has read it
    Decided decide(
            Handle handle,
            Submission read,
            String network,
            Verdict state,
            String words,
            Account by) {
        var id = read.id();
        var submission = submissions.locked(handle, id).orElseThrow();
        var within = handle.attach(ReviewStore.class);
        var open = within.locked(id).stream().filter(one -> one.network().equals(network));
        if (open.noneMatch(one -> one.verdict() == Verdict.WAITING)
                || !submission.state().isWithCurators()) {
            return new Refused(List.of(new Problem("words", "review.moved", "")));
        }
        if (submission.revision() != read.revision()) {
            return new Refused(List.of(CHANGED));
        }
        if (within.release(id) == 1) {
            participants.tellCurators(handle, submission, by.id());
        }
        within.decide(id, network, state.key(), by.id());
        within.say(id, network, by.id(), state.key(), words, Optional.empty());
        return together(handle, submission, within.of(id), words, by);
    }

    private Decided together(
            Handle handle, Submission submission, List<Review> all, String words, Account by) {
        var owner = participants.owner(submission);
        var next = Outcome.of(all, submission.base().isPresent());
        switch (next) {
            case OPEN -> move(handle, submission, State.IN_REVIEW, by);
            case CHANGES -> {
                move(handle, submission, State.CHANGES_REQUESTED, by);
                participants.tell(handle, owner, by.id(), submission, Notice.Kind.CHANGES, words);
            }
            case DECLINED -> {
                move(handle, submission, State.DECLINED, by);
                participants.tell(handle, owner, by.id(), submission, Notice.Kind.DECLINED, words);
            }
            case ACCEPTED -> {
                var accepting =
                        all.stream()
                                .filter(one -> one.verdict() == Verdict.ACCEPTED)
                                .map(Review::network)
                                .filter(one -> !one.isEmpty())
                                .map(NetworkId::new)
                                .toList();
                if (submissions.publish(handle, submission.id(), accepting, by.id())
                        instanceof Bad(var problems)) {
                    return new Refused(problems);
                }
                handle.attach(ReviewStore.class)
                        .say(
                                submission.id(),
                                Participants.TEAM,
                                by.id(),
                                Message.Kind.PUBLISHED.key(),
                                "",
                                Optional.empty());
                participants.tell(handle, owner, by.id(), submission, Notice.Kind.PUBLISHED, words);
            }
        }
        return new Done();
    }

    private void move(Handle handle, Submission submission, State to, Account by) {
        if (submission.state() != to) {
            submissions.move(handle, submission.id(), submission.state(), to, by.id());
        }
    }
}
