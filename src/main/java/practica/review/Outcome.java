package practica.review;

import java.util.List;

/// Where the decisions of all networks together bring a submission.
enum Outcome {
    OPEN,
    CHANGES,
    ACCEPTED,
    DECLINED;

    /// Changes that one network asks for are enough to bring it back; else all have to decide, and
    /// one acceptance is enough.
    static Outcome of(List<Review> reviews) {
        if (reviews.stream().anyMatch(review -> review.verdict() == Verdict.CHANGES)) {
            return CHANGES;
        }
        if (!reviews.stream().allMatch(Review::isDecided)) {
            return OPEN;
        }
        return reviews.stream().anyMatch(review -> review.verdict() == Verdict.ACCEPTED)
                ? ACCEPTED
                : DECLINED;
    }
}
