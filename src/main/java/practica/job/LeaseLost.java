package practica.job;

/// Somebody else has the job by now, so whatever this thread did of it is void.
final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    LeaseLost(JobId id) {
        super(id + " is somebody else's by now");
    }
}
