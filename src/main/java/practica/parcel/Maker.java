package practica.parcel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.database.Outage;
import practica.export.Exports;
import practica.item.ItemId;
import practica.job.NotNow;
import practica.storage.DiskFull;
import practica.storage.Room;
import practica.web.Refusal;

/// Makes the files of parcels.
final class Maker {
    private static final Logger log = LoggerFactory.getLogger(Maker.class);
    private static final long SECOND = 1_000_000_000;

    private final Jdbi jdbi;
    private final Exports exports;
    private final Shelf shelf;
    private final Room room;
    private final long mostBytes;

    /// @param mostBytes how many bytes all files of a member may have
    Maker(Jdbi jdbi, Exports exports, Shelf shelf, Room room, long mostBytes) {
        this.jdbi = jdbi;
        this.exports = exports;
        this.shelf = shelf;
        this.room = room;
        this.mostBytes = mostBytes;
    }

    /// What came of it.
    sealed interface Made {
        record Whole(long bytes, String mediaType, List<ItemId> held) implements Made {
            public Whole {
                held = List.copyOf(held);
            }
        }

        /// It cannot be made, for a reason that is the key of a message.
        record Broken(String reason, String about) implements Made {}
    }

    /// @throws NotNow where it can be made at another time
    Made make(Parcel parcel) {
        try {
            var export = exports.read(parcel.language(), parcel.asked().parameters());
            var store = jdbi.onDemand(ParcelStore.class);
            var selection = export.selection().telling(new Progress(store, parcel.id()));
            var left = mostBytes - store.bytes(parcel.account());
            var bytes =
                    shelf.put(
                            parcel.id(),
                            file -> {
                                var out = new BufferedOutputStream(new Filling(file, left, room));
                                export.format().write(selection, out);
                                out.flush();
                            });
            return new Made.Whole(
                    bytes, export.format().type(selection).mediaType(), selection.ids());
        } catch (NotNow e) {
            throw e;
        } catch (Refusal e) {
            if (e.getStatus() >= 500) {
                throw new NotNow(e.key(), e);
            }
            return new Made.Broken(e.key(), e.about());
        } catch (IOException | RuntimeException e) {
            if (Filling.isTooLarge(e)) {
                return new Made.Broken("parcel.too-large", "");
            }
            if (Outage.isOne(e) || DiskFull.isBehind(e)) {
                throw new NotNow(String.valueOf(e.getMessage()), e);
            }
            log.error("The export {} cannot be made", parcel.id(), e);
            return new Made.Broken("parcel.broken", "");
        }
    }

    /// Says how far one is, once a second at most. Formats that go over all items more than once
    /// are as far as they were the first time.
    private static final class Progress implements IntConsumer {
        private final ParcelStore store;
        private final ParcelId id;
        private int most;
        private long said = System.nanoTime();

        Progress(ParcelStore store, ParcelId id) {
            this.store = store;
            this.id = id;
        }

        @Override
        public void accept(int done) {
            if (done > most && System.nanoTime() - said > SECOND) {
                most = done;
                said = System.nanoTime();
                store.progress(id, done);
            }
        }
    }
}
