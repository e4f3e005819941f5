package practica.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.export.Exporting;
import practica.job.Queue;
import practica.language.Language;
import practica.mail.Posted;
import practica.operate.Library;
import practica.parcel.Parcel.State;
import practica.storage.Room;
import practica.support.Drafts;
import practica.support.Members;
import practica.support.Patience;
import practica.support.TestLibrary;
import practica.web.Refusal;
import practica.web.Site;

/// Parcels with a queue, and without one.
class ParcelsTest {
    private static final Library LIBRARY = filled();
    private static final Account MEMBER = new Members(LIBRARY.database().jdbi()).member("ana");
    private static final Asking CSV = asking("csv");

    private static Library filled() {
        var library = TestLibrary.empty();
        for (var n = 0; n < 3; n++) {
            library.items().keep("yards-" + n, "yards-" + n, "1", Drafts.practiceText(), List.of());
        }
        try {
            library.follower().orElseThrow().catchUp();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return library;
    }

    @AfterAll
    static void close() {
        LIBRARY.close();
    }

    @BeforeEach
    void forget() {
        LIBRARY.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("delete from parcel; delete from job; delete from letter"));
        parcels().sweep();
    }

    private static Asking asking(String format) {
        return new Asking(Map.of("format", List.of(format)));
    }

    private static Parcels parcels() {
        return parcels(LIBRARY.room(), Parcels.BYTES);
    }

    private static Parcels parcels(Room room, long most) {
        return new Parcels(
                LIBRARY.database().jdbi(),
                LIBRARY.jobs(),
                LIBRARY.letters(),
                Exporting.of(LIBRARY),
                LIBRARY.exports(),
                room,
                new Site(() -> Exporting.SITE),
                most);
    }

    private static Queue queue(Parcels parcels) {
        return queue(parcels, 1);
    }

    private static Queue queue(Parcels parcels, int atOnce) {
        var soon = Duration.ofMillis(50);
        return Queue.start(
                LIBRARY.database(),
                new Queue.Settings(atOnce, soon, Duration.ofMillis(200), soon),
                List.of(parcels.making()));
    }

    private static Parcel only(Parcels parcels) {
        return parcels.of(MEMBER.id()).getFirst();
    }

    private static void ended(Parcels parcels, State state) {
        Patience.until(() -> only(parcels).state() == state);
    }

    private static List<Path> files() {
        if (!Files.isDirectory(LIBRARY.exports())) {
            return List.of();
        }
        try (var files = Files.list(LIBRARY.exports())) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itWaitsForAQueueAndIsThenWhole() throws IOException {
        var parcels = parcels();
        parcels.ask(MEMBER.id(), Language.CA, CSV);
        var waiting = only(parcels);

        try (var _ = queue(parcels)) {
            ended(parcels, State.READY);
        }

        assertEquals(State.WAITING, waiting.state());
        assertEquals(0, waiting.done());
        var ready = only(parcels);
        assertEquals("practica.csv", ready.name());
        assertEquals(3, ready.items());
        assertEquals(3, ready.done());
        assertEquals(Files.size(parcels.file(ready)), ready.bytes());
        assertEquals(
                Exporting.text(LIBRARY, "format=csv&lang=ca"),
                Files.readString(parcels.file(ready)));
        assertEquals(List.of(parcels.file(ready)), files());
    }

    @Test
    void whatAKilledProcessWasAtIsMadeByAnother() throws IOException {
        var parcels = parcels();
        parcels.ask(MEMBER.id(), Language.EN, CSV);
        LIBRARY.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                """
                                update job set picked = true, picked_by = 'killed', version = version + 1,
                                               last_heartbeat = now() - interval '1 hour'
                                """));
        Files.createDirectories(LIBRARY.exports());
        var part = LIBRARY.exports().resolve(only(parcels).id() + "-1.part");
        Files.writeString(part, "half");

        try (var _ = queue(parcels)) {
            ended(parcels, State.READY);
        }

        parcels.sweep();
        assertTrue(Files.exists(part), "somebody may still be at it");
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minusSeconds(7_200)));
        parcels.sweep();
        assertEquals(List.of(parcels.file(only(parcels))), files());
        assertEquals(1, LIBRARY.letters().list(Posted.State.WAITING).size());
    }

    @Test
    void fiveMayWaitAndNoMore() {
        var parcels = parcels();
        for (var n = 0; n < Parcels.WAITING; n++) {
            parcels.ask(MEMBER.id(), Language.EN, CSV);
        }

        var refused = assertThrows(Refusal.class, () -> parcels.ask(MEMBER.id(), Language.EN, CSV));

        assertEquals(429, refused.getStatus());
        parcels.delete(only(parcels).id(), MEMBER.id());
        parcels.ask(MEMBER.id(), Language.EN, CSV);
        assertEquals(Parcels.WAITING, parcels.of(MEMBER.id()).size());
    }

    @Test
    void whatWouldBeTooLargeFailsAndLeavesNoFile() throws IOException {
        var parcels = parcels(LIBRARY.room(), 100);
        parcels.ask(MEMBER.id(), Language.EN, CSV);

        try (var _ = queue(parcels)) {
            ended(parcels, State.FAILED);
        }

        assertEquals("parcel.too-large", only(parcels).reason());
        assertEquals(List.of(), files());
        assertEquals(List.of(), LIBRARY.letters().list(Posted.State.WAITING));
    }

    /// Somebody holds the account until both are made.
    @Test
    void twoThatAreMadeAtOnceHaveNoMoreRoomThanOneAfterTheOther() {
        var parcels = parcels();
        parcels.ask(MEMBER.id(), Language.EN, CSV);
        try (var _ = queue(parcels)) {
            ended(parcels, State.READY);
        }
        var bytes = only(parcels).bytes();
        parcels.delete(only(parcels).id(), MEMBER.id());
        LIBRARY.database().jdbi().useHandle(handle -> handle.execute("delete from letter"));
        var narrow = parcels(LIBRARY.room(), bytes + bytes / 2);
        narrow.ask(MEMBER.id(), Language.EN, CSV);
        narrow.ask(MEMBER.id(), Language.EN, CSV);

        var held = LIBRARY.database().jdbi().open().begin();
        try (var _ = queue(narrow, 2)) {
            try (held) {
                held.attach(ParcelStore.class).hold(MEMBER.id());
                Patience.until(() -> files().size() == 2 && waiting(held) == 2);
                held.commit();
            }
            Patience.until(() -> states(narrow).equals(List.of(State.FAILED, State.READY)));
        }

        Patience.until(() -> files().size() == 1);
        assertEquals(1, LIBRARY.letters().list(Posted.State.WAITING).size());
        assertEquals(
                List.of("", "parcel.too-large"),
                narrow.of(MEMBER.id()).stream().map(Parcel::reason).sorted().toList());
    }

    private static List<State> states(Parcels parcels) {
        return parcels.of(MEMBER.id()).stream()
                .map(Parcel::state)
                .sorted(Comparator.comparing(State::key))
                .toList();
    }

    /// How many wait for what another one holds.
    private static int waiting(Handle handle) {
        return handle.createQuery(
                        """
                        select count(distinct pid)
                          from pg_locks
                         where not granted
                           and pid in (select pid from pg_stat_activity where datname = current_database())
                        """)
                .mapTo(Integer.class)
                .one();
    }

    @Test
    void fullDiskLetsItWait() throws IOException {
        var parcels = parcels(new Room(List.of(LIBRARY.home()), Long.MAX_VALUE), Parcels.BYTES);
        parcels.ask(MEMBER.id(), Language.EN, CSV);

        try (var _ = queue(parcels)) {
            Patience.until(() ->
                    LIBRARY.jobs().list(practica.job.Job.State.WAITING).stream()
                            .anyMatch(job -> job.reason().contains("no room")));
        }

        assertEquals(State.WAITING, only(parcels).state());
        assertEquals(List.of(), files());
        try (var _ = queue(parcels())) {
            ended(parcels, State.READY);
        }
    }

    @Test
    void itIsKeptForAWeek() throws IOException {
        var parcels = parcels();
        parcels.ask(MEMBER.id(), Language.EN, CSV);
        try (var _ = queue(parcels)) {
            ended(parcels, State.READY);
        }

        age("6 days");
        parcels.sweep();
        assertTrue(Files.exists(parcels.file(only(parcels))));
        age("2 days");
        parcels.sweep();

        assertEquals(List.of(), parcels.of(MEMBER.id()));
        assertEquals(List.of(), files());
    }

    private static void age(String time) {
        LIBRARY.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update parcel set ended_at = ended_at - cast(? as interval)",
                                time));
    }

    @Test
    void nothingIsLeftOfSomebodyWhoIsErased() throws IOException {
        var parcels = parcels();
        var gone = new Members(LIBRARY.database().jdbi()).member("gone");
        var id = parcels.ask(gone.id(), Language.EN, CSV);
        try (var _ = queue(parcels)) {
            Patience.until(() ->
                    parcels.find(id, gone.id())
                            .filter(one -> one.state() == State.READY)
                            .isPresent());
        }

        LIBRARY.people().accounts().erase(gone.id());
        parcels.sweep();

        assertEquals(Optional.empty(), parcels.find(id, gone.id()));
        assertFalse(Files.exists(LIBRARY.exports().resolve(id.toString())));
    }
}
