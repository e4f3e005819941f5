package practica.deposit;

import practica.database.Outage;
import practica.storage.DiskFull;

/// What keeps an import waiting and will pass: a full disk, a database that is away. It is the
/// fault of none of the things that are imported.
final class Passing extends RuntimeException {
    private static final long serialVersionUID = 1;

    Passing(Throwable cause) {
        super(cause);
    }

    static boolean isOne(Throwable thrown) {
        return thrown instanceof Passing || DiskFull.isBehind(thrown) || Outage.isOne(thrown);
    }
}
