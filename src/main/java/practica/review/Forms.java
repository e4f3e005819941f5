package practica.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import practica.check.Problem;

/// The forms of all reviews of a submission, which stand on one page: whatever somebody typed is in
/// the form of the network that it was for, and what is wrong with it is named by the id that the
/// field has on the page.
///
/// @param open whether a review has forms
record Forms(List<Review> reviews, Predicate<Review> open, Typed typed) {
    List<Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(one -> new Problem(id(one.field()), one.message(), one.detail()))
                .toList();
    }

    private String id(String field) {
        return switch (typed) {
            case Typed.Nothing() -> field;
            case Typed.Words _ -> field;
            case Typed.Decision(var network, var _, var _) ->
                    !field.equals("words")
                            ? "text"
                            : isOpen(network) ? "reason-" + number(network) : field;
            case Typed.Assignment(var network, var _, var _) ->
                    (isOpen(network) ? field : "network") + "-" + number(network);
        };
    }

    /// The words of the message: a reason that has no form any more is kept as one.
    String words() {
        return switch (typed) {
            case Typed.Nothing() -> "";
            case Typed.Words(var words, var _) -> words;
            case Typed.Decision(var network, var _, var reason) -> isOpen(network) ? "" : reason;
            case Typed.Assignment _ -> "";
        };
    }

    /// @param problems as they are placed
    Filled filled(Review review, List<Problem> problems) {
        var number = number(review.network());
        var assignment =
                of(Typed.Assignment.class).filter(one -> one.network().equals(review.network()));
        var decision =
                of(Typed.Decision.class).filter(one -> one.network().equals(review.network()));
        return new Filled(
                assignment.isPresent(),
                assignment
                        .map(Typed.Assignment::curator)
                        .or(() -> review.curator().map(Object::toString))
                        .orElse(""),
                wrong(problems, "curator-" + number),
                assignment
                        .map(Typed.Assignment::due)
                        .or(() -> review.due().map(Object::toString))
                        .orElse(""),
                wrong(problems, "due-" + number),
                decision.map(one -> one.verdict().key()).orElse(""),
                decision.map(Typed.Decision::reason).orElse(""),
                wrong(problems, "reason-" + number));
    }

    private <T extends Typed> Optional<T> of(Class<T> kind) {
        return Optional.of(typed).filter(kind::isInstance).map(kind::cast);
    }

    private boolean isOpen(String network) {
        return reviews.stream().anyMatch(one -> one.network().equals(network) && open.test(one));
    }

    /// As they stand on the page, from 0.
    private int number(String network) {
        return reviews.stream().map(Review::network).toList().indexOf(network);
    }

    private static Optional<Problem> wrong(List<Problem> problems, String field) {
        return problems.stream().filter(one -> one.field().equals(field)).findFirst();
    }
}
