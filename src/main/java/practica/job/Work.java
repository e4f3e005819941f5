package practica.job;

/// How jobs of a kind are done, and how often one is tried before it is given up.
public record Work<T>(JobKind<T> kind, Doing<T> doing, int tries) {
    private static final int USUAL_TRIES = 3;

    /// Work whose jobs are tried three times.
    public Work(JobKind<T> kind, Doing<T> doing) {
        this(kind, doing, USUAL_TRIES);
    }

    /// Does one job. It ends it by the lease; one that returns without is done.
    @FunctionalInterface
    public interface Doing<T> {
        /// Does the job that the data tells of.
        ///
        /// @throws NotNow where it cannot be done at the moment; anything else is a failure of the
        ///   job
        void of(T data, Lease lease) throws Exception;
    }
}
