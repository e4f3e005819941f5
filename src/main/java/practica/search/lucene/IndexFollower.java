package practica.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.database.Outage;
import practica.item.Item;
import practica.item.Items;
import practica.item.Known;
import practica.meaning.Embedder;
import practica.translate.Translations;

/// Keeps the index in step with the database, which is the truth. Every commit notes the last
/// change it has seen and with which embedder and state of the vocabularies it was made, so
/// catching up after an edit, a crash or the loss of the folder is the same call.
public final class IndexFollower implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
    private static final String SEEN = "seen";
    private static final String NOTHING = "0";

    /// Raised when the fields change, so that an index of an earlier make is built anew.
    private static final String MAKE = "7";

    private static final int BATCH = 50;

    /// Of the causes of a fault.
    private static final int DEEPEST = 20;

    /// In a long catch-up, so that a crash costs no more than this (nanoseconds).
    private static final long COMMIT_EVERY = 30_000_000_000L;

    /// The part of all documents that the greatest segment has when the index is in good order.
    private static final double IN_ORDER = 0.9;

    /// What must be free to bring it into one, beside what it takes up.
    private static final int ROOM = 3;

    private final IndexFolder folder;
    private final Items items;
    private final Blocks blocks;
    private final SearchIndex index;
    private final MachineTexts machine;
    private final Untranslated untranslated = new Untranslated();
    private final String embedder;
    private final String madeWith;
    private IndexWriter writer;

    /// What sees an index that was opened anew, until it has caught up: readers keep what they had.
    private Optional<SearcherManager> next = Optional.empty();

    private long seen;
    private long committed = System.nanoTime();
    private long changed = System.nanoTime();
    private boolean settled;

    private IndexFollower(
            IndexFolder folder,
            Known known,
            Items items,
            practica.file.Files files,
            Translations translations,
            Embedder embedder,
            String contents)
            throws IOException {
        this.folder = folder;
        this.items = items;
        this.machine = new MachineTexts(translations);
        this.blocks =
                new Blocks(known, files::pages, Blocks.understanding(known), embedder, machine);
        this.embedder = embedder.name();
        this.madeWith = String.join(" ", MAKE, this.embedder, contents);
        var opened = folder.open();
        this.writer = opened.writer();
        this.index =
                new SearchIndex(
                        opened.searchers(), blocks.analyzers(), known, translations, embedder);
        resume();
    }

    /// Opens the index in the folder; one that cannot be read is built anew.
    ///
    /// @param embedder the one that all vectors in it are made by; with another it is made anew
    /// @param contents the state of the vocabularies and places, which are part of what is indexed
    /// @throws org.apache.lucene.store.LockObtainFailedException where another process writes it
    public static IndexFollower open(
            Path folder,
            Known known,
            Items items,
            practica.file.Files files,
            Translations translations,
            Embedder embedder,
            String contents)
            throws IOException {
        return new IndexFollower(
                new IndexFolder(folder), known, items, files, translations, embedder, contents);
    }

    /// Goes on where the notes of the last commit say; from the beginning where the index was made
    /// with something else.
    private void resume() throws IOException {
        var before = noted(MadeWith.ALL);
        if (madeWith.equals(before)) {
            seen = Long.parseLong(noted(SEEN));
        } else {
            if (!before.equals(NOTHING)) {
                log.info("The index was made with {}; it is made anew with {}.", before, madeWith);
            }
            writer.deleteAll();
            seen = 0;
        }
    }

    /// Lucene gives up writing after a fault. After that of a full disk what was committed before
    /// is taken up again, after that of a damaged index nothing.
    private void reopenIfBroken() throws IOException {
        if (!writer.isOpen()) {
            var fault = writer.getTragicException();
            log.warn("Writing the index broke off and begins again: {}", String.valueOf(fault));
            use(isDamage(fault) ? folder.anew() : folder.open());
        }
    }

    private static boolean isDamage(@Nullable Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(CorruptIndexException.class::isInstance);
    }

    private void use(IndexFolder.Opened opened) throws IOException {
        writer = opened.writer();
        forgetNext();
        next = Optional.of(opened.searchers());
        resume();
    }

    private void forgetNext() throws IOException {
        if (next.isPresent()) {
            next.get().close();
            next = Optional.empty();
        }
    }

    private void show() throws IOException {
        if (next.isPresent()) {
            index.searchIn(next.get());
            next = Optional.empty();
        }
        index.refresh();
    }

    /// Compares all files of the index with their checksums, beside all other work. A damaged one
    /// is thrown away, and what the database holds is taken in at the next call of [#catchUp].
    ///
    /// @return whether it is whole
    public boolean verify() throws IOException {
        try {
            return index.reading(searcher -> {
                for (var segment : searcher.getIndexReader().leaves()) {
                    ((CodecReader) segment.reader()).checkIntegrity();
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CorruptIndexException)) {
                throw e.getCause();
            }
            log.warn("The index is damaged ({}); it is built anew.", e.getCause().getMessage());
        }
        synchronized (this) {
            writer.rollback();
            use(folder.anew());
            settled = false;
        }
        return false;
    }

    /// Takes in all that changed since the last call.
    ///
    /// @return how many items were taken in
    public synchronized int catchUp() throws IOException {
        reopenIfBroken();
        var taken = 0;
        var batch = items.changedAfter(seen, BATCH);
        while (!batch.isEmpty()) {
            for (var item : batch) {
                take(item);
            }
            seen = batch.getLast().change();
            changed = System.nanoTime();
            settled = false;
            taken += batch.size();
            if (System.nanoTime() - committed > COMMIT_EVERY) {
                commit();
            }
            batch = items.changedAfter(seen, BATCH);
        }
        if (taken > 0 || writer.hasUncommittedChanges()) {
            commit();
        }
        show();
        return taken;
    }

    /// Has the index brought into one segment, beside all other work, where nothing has changed for
    /// so long and it is in many: a question then costs two thirds. A few later edits beside a
    /// great segment are let be, since bringing all together costs a third of making it.
    ///
    /// @return whether that was begun
    public synchronized boolean settle(Duration unchanged) throws IOException {
        if (settled || System.nanoTime() - changed < unchanged.toNanos()) {
            return false;
        }
        // Tried once after a change, so that a disk that is too small is not filled again and
        // again.
        settled = true;
        if (isInOrder() || !hasRoom()) {
            return false;
        }
        writer.forceMerge(1, false);
        return true;
    }

    /// Old segments stay until the new one is there and nobody reads them any more.
    private boolean hasRoom() throws IOException {
        var folder = ((FSDirectory) writer.getDirectory()).getDirectory();
        var size = 0L;
        for (var file : writer.getDirectory().listAll()) {
            size += writer.getDirectory().fileLength(file);
        }
        return Files.getFileStore(folder).getUsableSpace() > ROOM * size;
    }

    private boolean isInOrder() {
        return index.reading(searcher -> {
            var segments = searcher.getIndexReader().leaves();
            var greatest =
                    segments.stream()
                            .mapToInt(segment -> segment.reader().maxDoc())
                            .max()
                            .orElse(0);
            return greatest >= IN_ORDER * searcher.getIndexReader().maxDoc();
        });
    }

    /// Forgets everything and takes it in again.
    public synchronized int rebuild() throws IOException {
        reopenIfBroken();
        writer.deleteAll();
        seen = 0;
        return catchUp();
    }

    /// Has the engine translate one of the items that lack it, and takes it in again. It may take
    /// as long as the engine does; other calls need not wait for it.
    ///
    /// @return whether there may be another
    public boolean translateNext() throws IOException {
        var next = untranslated.next(index);
        if (next.isEmpty()) {
            return false;
        }
        var id = next.get();
        var complete = false;
        try {
            complete = items.byId(id).map(item -> machine.ask(item.text())).orElse(true);
            synchronized (this) {
                // It may have changed meanwhile.
                var item = items.byId(id);
                if (item.isPresent()) {
                    take(item.get());
                }
                index.refresh();
            }
        } finally {
            untranslated.tried(id, complete);
        }
        return complete;
    }

    public SearchIndex index() {
        return index;
    }

    @Override
    public synchronized void close() throws IOException {
        index.close();
        forgetNext();
        writer.close();
    }

    /// An item that cannot be indexed is left out and told of; it must not keep the others out. A
    /// database that is away says nothing about the item.
    private void take(Item item) throws IOException {
        var key = Fields.key(item.id());
        try {
            if (item.status() == Item.Status.PUBLISHED) {
                writer.updateDocuments(key, blocks.of(item));
            } else {
                writer.deleteDocuments(key);
            }
        } catch (AlreadyClosedException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Outage.isOne(e)) {
                throw e;
            }
            log.error("item {} was not indexed", item.id(), e);
            writer.deleteDocuments(key);
        }
    }

    private void commit() throws IOException {
        var notes =
                Map.of(
                        SEEN,
                        Long.toString(seen),
                        MadeWith.ALL,
                        madeWith,
                        MadeWith.EMBEDDER,
                        embedder);
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
        committed = System.nanoTime();
    }

    private String noted(String key) {
        var notes = writer.getLiveCommitData();
        if (notes != null) {
            for (var note : notes) {
                if (note.getKey().equals(key)) {
                    return note.getValue();
                }
            }
        }
        return NOTHING;
    }
}
