package practica.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.submission.Submission;
import practica.submission.Submissions;

/// Gives several reviews at once to somebody, or a day to each.
public final class Assignments {
    private final Jdbi jdbi;
    private final Reviews reviews;
    private final Submissions submissions;

    public Assignments(Jdbi jdbi, Reviews reviews, Submissions submissions) {
        this.jdbi = jdbi;
        this.reviews = reviews;
        this.submissions = submissions;
    }

    /// A review that cannot be given so stays as it is; the others are given all the same.
    ///
    /// @param curator who is to decide; empty leaves it to whom it was given
    /// @param due by when; empty leaves the day
    public Assigned assign(
            List<Pick> picks, Optional<Account> curator, Optional<LocalDate> due, Account by) {
        var inOrder =
                picks.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparingLong((Pick pick) -> pick.submission().value())
                                        .thenComparing(Pick::network))
                        .toList();
        return jdbi.inTransaction(handle -> {
            var done = 0;
            var refused = 0;
            for (var pick : inOrder) {
                var submission =
                        submissions.find(pick.submission()).filter(one -> may(one, pick, by));
                var review = submission.flatMap(_ -> waiting(handle, pick));
                if (submission.isEmpty()
                        || review.isEmpty()
                        || curator.filter(one -> !mayDecide(one, submission.get(), pick.network()))
                                .isPresent()) {
                    refused++;
                } else if (differs(review.get(), curator, due)) {
                    give(handle, submission.get(), review.get(), curator, due, by);
                    done++;
                }
            }
            return new Assigned(done, refused);
        });
    }

    private static boolean may(Submission submission, Pick pick, Account by) {
        return submission.state().isWithCurators()
                && submission.isReviewedBy(by)
                && by.curates(pick.network());
    }

    static boolean mayDecide(Account curator, Submission submission, String network) {
        return !curator.suspended() && submission.isReviewedBy(curator) && curator.curates(network);
    }

    /// The review, which nobody else changes until the transaction ends.
    private static Optional<Review> waiting(Handle handle, Pick pick) {
        return handle.attach(ReviewStore.class).locked(pick.submission()).stream()
                .filter(one -> one.network().equals(pick.network()))
                .filter(one -> one.verdict() == Verdict.WAITING)
                .findFirst();
    }

    private static boolean differs(
            Review review, Optional<Account> curator, Optional<LocalDate> due) {
        return curator.filter(one -> !review.curator().equals(Optional.of(one.id()))).isPresent()
                || due.filter(day -> !review.due().equals(Optional.of(day))).isPresent();
    }

    private void give(
            Handle handle,
            Submission submission,
            Review review,
            Optional<Account> curator,
            Optional<LocalDate> due,
            Account by) {
        handle.attach(ReviewStore.class)
                .assign(
                        submission.id(),
                        review.network(),
                        curator.map(Account::id).or(review::curator),
                        due.or(review::due));
        var other = curator.filter(one -> !review.curator().equals(Optional.of(one.id())));
        if (other.isPresent()) {
            reviews.tellAssigned(handle, submission, review.network(), other.get(), by);
        }
    }
}
