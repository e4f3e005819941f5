package practica.deposit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.storage.Hash;
import practica.storage.Pictures;
import practica.storage.Vault;

/// The files that stay behind where a draft is discarded, an account erased or an upload broken
/// off. They are deleted when a day has passed in which nobody kept the same bytes again.
public final class Leftovers {
    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration AGE = Duration.ofDays(1);
    private static final int AT_ONCE = 1_000;

    private final Jdbi jdbi;
    private final Vault vault;
    private final Pictures pictures;
    private final practica.file.Files files;
    private final InstantSource clock;

    public Leftovers(
            Jdbi jdbi,
            Vault vault,
            Pictures pictures,
            practica.file.Files files,
            InstantSource clock) {
        this.jdbi = jdbi;
        this.vault = vault;
        this.pictures = pictures;
        this.files = files;
        this.clock = clock;
    }

    /// Deletes those that are old enough, with their text and pictures.
    ///
    /// @return how many
    public int sweep() {
        var before = clock.instant().minus(AGE);
        try {
            var swept = 0;
            for (var hash : jdbi.onDemand(LeftoverStore.class).ofNobody(before, AT_ONCE)) {
                swept += delete(hash) ? 1 : 0;
            }
            var known = new HashSet<>(files.hashes());
            for (var hash : vault.hashes()) {
                swept += !known.contains(hash) && vault.remove(hash, before) ? 1 : 0;
            }
            if (swept > 0) {
                log.info("{} files that belonged to nothing were deleted", swept);
            }
            return swept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whoever adds the same file meanwhile waits for the end of the transaction and adds it anew;
    /// its bytes are then young, and stay.
    private boolean delete(Hash hash) throws IOException {
        return jdbi.inTransaction(handle -> {
            var before = clock.instant().minus(AGE);
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
