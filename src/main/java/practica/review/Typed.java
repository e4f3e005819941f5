package practica.review;

/// What somebody sent that could not be taken: the page has it still, beside what is wrong with it.
sealed interface Typed {
    record Nothing() implements Typed {}

    /// A message.
    ///
    /// @param note whether it was for curators only
    record Words(String words, boolean note) implements Typed {}

    record Decision(String network, Verdict verdict, String reason) implements Typed {}

    record Assignment(String network, String curator, String due) implements Typed {}
}
