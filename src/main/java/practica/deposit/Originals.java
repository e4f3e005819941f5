package practica.deposit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.extract.Closed;
import practica.extract.Extractor;
import practica.file.ReadFile;
import practica.file.ReadFile.State;
import practica.item.Items;
import practica.job.JobKind;
import practica.job.Jobs;
import practica.job.Lease;
import practica.job.NotNow;
import practica.job.Work;
import practica.language.Language;
import practica.language.Messages;
import practica.storage.Hash;
import practica.storage.Vault;
import practica.storage.Vault.Kept;

/// Takes originals in: keeps the bytes, has them read, and notes what came of it. A file that
/// cannot be read is kept like any other.
public final class Originals {
    private static final JobKind<ToRead> READ_FILE = new JobKind<>("read-file", ToRead.class);
    private static final Messages SAY = Messages.in(Language.EN);

    private final Jdbi jdbi;
    private final Vault vault;
    private final Extractor extractor;
    private final practica.file.Files files;
    private final Items items;
    private final Jobs jobs;

    public Originals(
            Jdbi jdbi,
            Vault vault,
            Extractor extractor,
            practica.file.Files files,
            Items items,
            Jobs jobs) {
        this.jdbi = jdbi;
        this.vault = vault;
        this.extractor = extractor;
        this.files = files;
        this.items = items;
        this.jobs = jobs;
    }

    /// What the queue is told of a file to read.
    record ToRead(Hash hash, String name) {}

    /// The file as the library has it from now on, read. The same bytes are read only once.
    public ReadFile take(Path path, String name) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            var kept = vault.keep(bytes);
            var known = files.find(kept.hash()).filter(file -> file.state() != State.WAITING);
            if (known.isPresent()) {
                return known.get();
            }
            var read = contents(kept, name);
            jdbi.useTransaction(handle -> {
                jobs.drop(handle, READ_FILE, kept.hash().value());
                if (read.mayGoBetter()) {
                    var again = new ToRead(kept.hash(), name);
                    jobs.fail(handle, READ_FILE, kept.hash().value(), again, reason(read));
                }
                write(handle, read);
            });
            return read.file();
        }
    }

    /// Keeps a file and lets the queue read it. It returns when the bytes are on the disk and the
    /// library knows of them; the file of bytes that were kept before is as it was.
    public ReadFile keep(InputStream bytes, String name) throws IOException {
        var kept = vault.keep(bytes);
        jdbi.useTransaction(handle -> {
            if (files.add(handle, ReadFile.waiting(kept.hash(), kept.size()))) {
                var toRead = new ToRead(kept.hash(), name);
                jobs.add(handle, READ_FILE, kept.hash().value(), toRead);
            }
        });
        return files.find(kept.hash()).orElseThrow();
    }

    /// The reading that [#keep] leaves to the queue.
    public Work<ToRead> reading() {
        return new Work<>(READ_FILE, this::read);
    }

    private void read(ToRead file, Lease lease) throws IOException {
        var kept = new Kept(file.hash(), Files.size(vault.path(file.hash())));
        var read = readNow(kept, file.name());
        if (read.mayGoBetter()) {
            lease.giveUp(file, reason(read), handle -> write(handle, read));
        } else {
            lease.finish(handle -> write(handle, read));
        }
    }

    private FileContents contents(Kept kept, String name) {
        var extraction = extractor.extract(vault.path(kept.hash()), name);
        return FileContents.of(kept.hash(), kept.size(), extraction);
    }

    /// A disk that takes nothing and a closing library are not the file's fault.
    private FileContents readNow(Kept kept, String name) {
        try {
            return contents(kept, name);
        } catch (UncheckedIOException | Closed e) {
            throw new NotNow(String.valueOf(e.getMessage()), e);
        }
    }

    private void write(Handle handle, FileContents read) {
        files.write(handle, read.file(), read.pages());
        items.fileChanged(handle, read.file().hash());
    }

    private static String reason(FileContents read) {
        return SAY.say("file.reason." + read.file().reason());
    }
}
