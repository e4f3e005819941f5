package practica.submission;

/// What came of saving a submission.
public sealed interface Saved {
    /// It is saved; as it stands now.
    record Done(Submission submission) implements Saved {}

    /// Somebody else saved first, or it is no longer this author's turn: nothing was written.
    record Overtaken(Submission current) implements Saved {}
}
