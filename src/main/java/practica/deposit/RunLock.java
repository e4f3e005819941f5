package practica.deposit;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right to go on with an import. A dead process has none: it ends with the connection.
final class RunLock implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RunLock.class);

    private final ImportRunStore store;
    private final long id;

    private RunLock(ImportRunStore store, long id) {
        this.store = store;
        this.id = id;
    }

    /// Takes it for as long as the handle is open.
    ///
    /// @throws Elsewhere where another process has it
    static RunLock take(Handle handle, long id) {
        var store = handle.attach(ImportRunStore.class);
        if (!store.lock(id)) {
            throw new Elsewhere();
        }
        return new RunLock(store, id);
    }

    /// Of the import.
    long id() {
        return id;
    }

    @Override
    public void close() {
        try {
            store.unlock(id);
        } catch (JdbiException e) {
            log.debug("the connection took it along", e);
        }
    }
}
