package practica.deposit;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.storage.Hash;
import practica.storage.Pictures;
import practica.storage.Vault;

/// The files that the library knows of and nothing refers to, as they stay behind where a draft is
/// discarded or an account erased. They are deleted when nobody has kept the same bytes for a week.
/// Bytes that the database knows nothing of are let be: it may be the wrong database.
public final class Leftovers {
    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration AGE = Duration.ofDays(7);
    private static final int AT_ONCE = 1_000;

    private final Jdbi jdbi;
    private final Vault vault;
    private final Pictures pictures;
    private final InstantSource clock;

    public Leftovers(Jdbi jdbi, Vault vault, Pictures pictures, InstantSource clock) {
        this.jdbi = jdbi;
        this.vault = vault;
        this.pictures = pictures;
        this.clock = clock;
    }

    /// Deletes those that are old enough, with their text and pictures; none while an import has
    /// not ended.
    ///
    /// @return how many
    public int sweep() {
        var before = clock.instant().minus(AGE);
        var store = jdbi.onDemand(LeftoverStore.class);
        if (store.isImporting()) {
            return 0;
        }
        var swept = 0;
        for (var hash : store.ofNobody(before, AT_ONCE)) {
            swept += isDeleted(hash, before) ? 1 : 0;
        }
        if (swept > 0) {
            log.info("{} files that belonged to nothing were deleted", swept);
        }
        return swept;
    }

    /// One that cannot be deleted now keeps no other.
    private boolean isDeleted(Hash hash, Instant before) {
        try {
            return delete(hash, before);
        } catch (IOException | JdbiException e) {
            log.warn("file {} belongs to nothing and was not deleted: {}", hash, e.getMessage());
            return false;
        }
    }

    /// Whoever keeps the same bytes meanwhile makes them young, and all stays.
    private boolean delete(Hash hash, Instant before) throws IOException {
        return jdbi.inTransaction(handle -> {
            var gone =
                    handle.attach(LeftoverStore.class).delete(hash, before) == 1
                            && vault.remove(hash, before);
            if (gone) {
                pictures.remove(hash);
            } else {
                handle.rollback();
            }
            return gone;
        });
    }
}
