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
    ///
    /// @param each whether every one has to accept it: what is published already is changed only
    ///   with the consent of all that it is changed for
    static Outcome of(List<Review> reviews, boolean each) {
        if (reviews.stream().anyMatch(review -> review.verdict() == Verdict.CHANGES)) {
            return CHANGES;
        }
        if (!reviews.stream().allMatch(Review::isDecided)) {
            return OPEN;
        }
        var accepting =
                reviews.stream().filter(review -> review.verdict() == Verdict.ACCEPTED).count();
        return accepting >= (each ? reviews.size() : 1) ? ACCEPTED : DECLINED;
    }
}
