package practica.file;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.storage.Hash;

/// What is known of every kept file.
public final class Files {
    private final FileStore store;

    public Files(Jdbi jdbi) {
        this.store = jdbi.onDemand(FileStore.class);
    }

    public void add(ReadFile file, List<FilePage> pages) {
        store.add(file, pages);
    }

    /// Adds a file within the transaction of the caller. False where it is there already.
    public boolean add(Handle handle, ReadFile file) {
        return handle.attach(FileStore.class).insert(file) == 1;
    }

    /// Writes what came of reading a file, within the transaction of the caller, in place of what
    /// was known of it.
    public void write(Handle handle, ReadFile file, List<FilePage> pages) {
        handle.attach(FileStore.class).write(file, pages);
    }

    public Optional<ReadFile> find(Hash hash) {
        return store.find(hash);
    }

    /// The whole text, in reading order.
    public List<FilePage> pages(Hash hash) {
        return store.pages(hash);
    }

    /// The pieces from the given one on, counted from 0.
    public List<FilePage> pages(Hash hash, int from, int most) {
        return store.pages(hash, from, most);
    }

    /// How many pieces come before the page of this number; 0 where the file has no such page.
    public int before(Hash hash, int page) {
        return store.before(hash, page);
    }

    /// Some of the files that have pages, and that nobody has tried to draw yet.
    public List<Hash> undrawn(int most) {
        return store.undrawn(most);
    }

    /// The files that have a picture.
    public List<Hash> drawn() {
        return store.drawn();
    }

    /// Writes how large the picture of a file is, within the transaction of the caller; 0 where it
    /// has none and never will.
    public void pictured(Handle handle, Hash hash, int width, int height) {
        handle.attach(FileStore.class).picture(hash, width, height);
    }

    public List<Hash> hashes() {
        return store.hashes();
    }
}
