package practica.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.extract.Drawing;
import practica.extract.Drawing.Drawn;
import practica.extract.Drawing.Undrawn;
import practica.extract.Extraction.Reason;
import practica.extract.Extractor;
import practica.extract.Picture;
import practica.file.ReadFile;
import practica.item.Items;
import practica.job.Job;
import practica.job.JobKind;
import practica.job.Jobs;
import practica.job.Lease;
import practica.job.NotNow;
import practica.job.Work;
import practica.storage.Hash;
import practica.storage.Pictures;
import practica.storage.Vault;

/// Sees to it that every file that has pages has its small pictures. A file that cannot be drawn is
/// tried once, or a few times where the reading died of it: it has none from then on.
public final class Illustration {
    private static final Logger log = LoggerFactory.getLogger(Illustration.class);
    private static final JobKind<ToDraw> DRAW_FILE = new JobKind<>("draw-file", ToDraw.class);

    /// So few wait at once that a file to be read never waits long behind them.
    private static final int AT_ONCE = 20;

    /// Of these a file may have died that is drawn another time.
    private static final Set<Reason> UNSURE = Set.of(Reason.CRASHED, Reason.TOO_SLOW);

    private final Jdbi jdbi;
    private final Vault vault;
    private final Pictures pictures;
    private final Extractor extractor;
    private final practica.file.Files files;
    private final Items items;
    private final Jobs jobs;

    /// Files whose pictures have been deleted, as far as this process has seen.
    private final Set<Hash> lost = ConcurrentHashMap.newKeySet();

    public Illustration(
            Jdbi jdbi,
            Vault vault,
            Pictures pictures,
            Extractor extractor,
            practica.file.Files files,
            Items items,
            Jobs jobs) {
        this.jdbi = jdbi;
        this.vault = vault;
        this.pictures = pictures;
        this.extractor = extractor;
        this.files = files;
        this.items = items;
        this.jobs = jobs;
    }

    /// What the queue is told of a file to draw.
    record ToDraw(Hash hash) {}

    /// Lets the queue draw what nobody has tried to draw, and what is to be drawn again. What it
    /// has given up has no picture from then on.
    public void look() {
        var missing = new ArrayList<>(files.undrawn(AT_ONCE));
        lost.removeIf(hash -> missing.size() < AT_ONCE && !(isLost(hash) && missing.add(hash)));
        if (!missing.isEmpty()) {
            jdbi.useTransaction(handle -> missing.forEach(hash -> ask(handle, hash)));
        }
    }

    private void ask(Handle handle, Hash hash) {
        if (jobs.state(DRAW_FILE, hash.value()).equals(Optional.of(Job.State.FAILED))) {
            note(handle, hash, 0, 0);
        } else {
            jobs.add(handle, DRAW_FILE, hash.value(), new ToDraw(hash));
        }
    }

    private boolean isLost(Hash hash) {
        return !pictures.has(hash) && files.find(hash).filter(ReadFile::hasPicture).isPresent();
    }

    /// Finds the pictures that somebody has deleted, so that they are made again.
    public void sweep() {
        files.drawn().stream().filter(hash -> !pictures.has(hash)).forEach(lost::add);
    }

    /// The drawing that [#look] leaves to the queue.
    public Work<ToDraw> drawing() {
        return new Work<>(DRAW_FILE, this::draw);
    }

    /// A worker may die or be slow for other reasons than the file: such a file is tried again.
    private void draw(ToDraw file, Lease lease) {
        var hash = file.hash();
        switch (drawn(hash)) {
            case Drawn(var made) -> {
                made.forEach(picture -> keep(hash, picture));
                var largest = made.getLast();
                lease.finish(handle -> note(handle, hash, largest.width(), largest.height()));
            }
            case Undrawn(var reason) when UNSURE.contains(reason) ->
                    throw new IllegalStateException("No picture yet: " + reason);
            case Undrawn(var reason) -> {
                log.info("{} has no picture: {}", hash, reason);
                lease.finish(handle -> note(handle, hash, 0, 0));
            }
        }
    }

    /// Items change only where what they show does.
    private void note(Handle handle, Hash hash, int width, int height) {
        var before = files.find(hash);
        files.pictured(handle, hash, width, height);
        if (before.filter(file -> file.pictureWidth() == width && file.pictureHeight() == height)
                .isEmpty()) {
            items.fileChanged(handle, hash);
        }
    }

    /// A disk that is full or broken is not the file's fault.
    private void keep(Hash hash, Picture picture) {
        try {
            pictures.keep(hash, picture.size(), picture.jpeg());
        } catch (IOException e) {
            throw new NotNow(String.valueOf(e.getMessage()), e);
        }
    }

    /// A full disk and a closing library are not the file's fault.
    private Drawing drawn(Hash hash) {
        var original = vault.path(hash);
        if (!Files.isRegularFile(original)) {
            return new Undrawn(Reason.EMPTY);
        }
        try {
            return extractor.draw(original, "");
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new NotNow(String.valueOf(e.getMessage()), e);
        }
    }
}
