package practica.deposit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import practica.deposit.Deliveries.Named;
import practica.fetch.FetchFailure;
import practica.fetch.Fetcher;
import practica.fetch.WebAddress;
import practica.tables.mapping.UnusableMapping;

/// What lies at an address of the web. It is fetched when it is asked for, lies beside the library
/// for as long as the import takes, and brings what a file of its kind brings.
final class WebDelivery implements Delivery {
    private final String written;
    private final Path work;
    private final Fetcher fetcher;
    private final Opening opening;
    private final String state = UUID.randomUUID().toString();
    private @Nullable Path folder;
    private @Nullable Delivery fetched;

    /// Opens a file as if somebody had brought it.
    interface Opening {
        Delivery open(Named file) throws IOException, UnusableMapping;
    }

    WebDelivery(String written, Path work, Fetcher fetcher, Opening opening) {
        this.written = written;
        this.work = work;
        this.fetcher = fetcher;
        this.opening = opening;
    }

    @Override
    public Optional<Brought> next() throws IOException {
        var all = fetched;
        if (all == null) {
            all = fetch();
            fetched = all;
        }
        return all.next();
    }

    private Delivery fetch() throws IOException {
        try {
            var address = WebAddress.of(written);
            var own = Files.createTempDirectory(Files.createDirectories(work), "fetched");
            folder = own;
            var part = own.resolve("part");
            var file = Files.createDirectory(own.resolve("whole"));
            var named = fetcher.save(address, part);
            return opening.open(
                    new Named(Files.move(part, file.resolve(named.name())), address.toString()));
        } catch (FetchFailure e) {
            return new Nothing(new TurnedAway(written, Unreadable.of(e)));
        } catch (UnusableMapping e) {
            return new Nothing(
                    new TurnedAway(written, new Unreadable(String.valueOf(e.getMessage()))));
        }
    }

    @Override
    public long size() {
        return fetched == null ? 0 : fetched.size();
    }

    @Override
    public long passed() {
        return fetched == null ? 0 : fetched.passed();
    }

    /// Nobody knows whether it is the same later.
    @Override
    public String state() {
        return state;
    }

    @Override
    public void close() throws IOException {
        try {
            if (fetched != null) {
                fetched.close();
            }
        } finally {
            if (folder != null) {
                ZipDelivery.delete(folder);
            }
        }
    }

    /// Only the reason why there is nothing.
    private static final class Nothing implements Delivery {
        private @Nullable Brought why;

        Nothing(Brought why) {
            this.why = why;
        }

        @Override
        public Optional<Brought> next() {
            var told = Optional.ofNullable(why);
            why = null;
            return told;
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public long passed() {
            return 0;
        }

        @Override
        public String state() {
            return "";
        }
    }
}
