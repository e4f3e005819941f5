package practica.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.item.Draft;
import practica.submission.State;
import practica.submission.Submission;
import practica.submission.Submissions;
import practica.text.Spam;

/// What looks like spam waits apart from the queue: nobody is told of it until a curator lets it
/// through.
public final class Moderation {
    private final Jdbi jdbi;
    private final ReviewStore store;
    private final Submissions submissions;
    private final Reviews reviews;

    public Moderation(Jdbi jdbi, Submissions submissions, Reviews reviews) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ReviewStore.class);
        this.submissions = submissions;
        this.reviews = reviews;
    }

    /// Whether it is to wait: it looks like spam, and nobody knows its author yet.
    static boolean holds(Handle handle, Submission submission, Account author) {
        return author.grants().isEmpty()
                && submission.base().isEmpty()
                && Spam.isLikely(words(submission.draft()))
                && !handle.attach(ReviewStore.class).isKnown(author.id());
    }

    /// What waits apart for the networks of this curator, the oldest first.
    public List<Waiting> held(Account account) {
        return store.held(account.administers(), Reviews.curated(account), Reviews.MOST);
    }

    /// Lets it into the queue, and tells the curators. False where it is there already.
    public boolean release(Submission submission, Account by) {
        return jdbi.inTransaction(handle -> {
            var released = handle.attach(ReviewStore.class).release(submission.id()) == 1;
            if (released) {
                reviews.participants().tellCurators(handle, submission, by.id());
            }
            return released;
        });
    }

    /// Declines it as spam for all its networks, of which its author is not told. False where it is
    /// in the queue, or for a network that this account does not curate.
    public boolean drop(Submission submission, Account by) {
        var networks = submission.networks();
        if (!networks.stream().allMatch(network -> by.curates(network.value()))) {
            return false;
        }
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(ReviewStore.class);
            var dropped = within.release(submission.id()) == 1;
            if (dropped) {
                var declined = Message.Kind.DECLINED.key();
                within.say(submission.id(), "", by.id(), declined, "", Optional.empty());
                var from = submission.state();
                submissions.move(handle, submission.id(), from, State.DECLINED, by.id());
            }
            return dropped;
        });
    }

    private static String words(Draft draft) {
        return Stream.concat(
                        Stream.of(draft.title(), draft.summary(), draft.body()),
                        draft.sections().values().stream())
                .collect(Collectors.joining("\n"));
    }
}
