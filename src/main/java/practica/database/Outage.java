package practica.database;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A database that is away, full or just starting: a matter of waiting.
public final class Outage {
    private static final Logger log = LoggerFactory.getLogger(Outage.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Outage() {}

    /// Does the work again until the database takes it. An interruption ends the wait.
    public static void waitOut(Runnable work) {
        while (true) {
            try {
                work.run();
                return;
            } catch (JdbiException e) {
                if (!isOne(e)) {
                    throw e;
                }
                log.warn("The database takes nothing now and is tried again: {}", e.getMessage());
                pause(e);
            }
        }
    }

    /// By the classes of SQLSTATE: connection, resources, intervention of an operator, a database
    /// that takes no connections, and a deadlock.
    public static boolean isOne(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(20)
                .anyMatch(t ->
                        t instanceof SQLTransientException
                                || (t instanceof SQLException sql
                                        && String.valueOf(sql.getSQLState())
                                                .matches("08...|53...|57P0.|55000|40...")));
    }

    private static void pause(JdbiException cause) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }
}
