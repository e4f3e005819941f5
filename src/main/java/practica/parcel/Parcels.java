package practica.parcel;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.export.Exports;
import practica.job.Job;
import practica.job.JobKind;
import practica.job.Jobs;
import practica.job.Lease;
import practica.job.Work;
import practica.language.Language;
import practica.language.Messages;
import practica.mail.Letter;
import practica.mail.Letters;
import practica.storage.Room;
import practica.web.Refusal;
import practica.web.Site;

/// The exports that are made for members: asked for, made by a queue, and kept for a week.
public final class Parcels {
    /// How many of a member's may wait.
    public static final int WAITING = 5;

    /// How many bytes the files of a member may have.
    public static final long BYTES = 2_000_000_000;

    private static final JobKind<ParcelId> MAKE = new JobKind<>("make-export", ParcelId.class);
    private static final Logger log = LoggerFactory.getLogger(Parcels.class);

    private final Jdbi jdbi;
    private final Jobs jobs;
    private final Letters letters;
    private final Exports exports;
    private final Shelf shelf;
    private final Maker maker;
    private final Site site;
    private final long most;

    /// @param folder where the files lie
    public Parcels(
            Jdbi jdbi,
            Jobs jobs,
            Letters letters,
            Exports exports,
            Path folder,
            Room room,
            Site site) {
        this(jdbi, jobs, letters, exports, folder, room, site, BYTES);
    }

    /// @param most how many bytes the files of a member may have
    Parcels(
            Jdbi jdbi,
            Jobs jobs,
            Letters letters,
            Exports exports,
            Path folder,
            Room room,
            Site site,
            long most) {
        this.jdbi = jdbi;
        this.jobs = jobs;
        this.letters = letters;
        this.exports = exports;
        this.shelf = new Shelf(folder);
        this.maker = new Maker(jdbi, exports, shelf, room, most);
        this.site = site;
        this.most = most;
    }

    /// Asks for one.
    ///
    /// @throws Refusal 400 where there is no such export, 429 where the member has too many, 413
    ///   where there is no room for more
    public ParcelId ask(AccountId account, Language reader, Asking asked) {
        if (asked.isTooLong()) {
            throw new Refusal(400, "parcel.too-long", "");
        }
        var export = exports.read(reader, asked.parameters());
        return jdbi.inTransaction(handle -> {
            var store = handle.attach(ParcelStore.class);
            store.hold(account);
            if (store.waiting(account) >= WAITING) {
                throw new Refusal(429, "parcel.too-many", Integer.toString(WAITING));
            }
            if (store.bytes(account) >= most) {
                throw new Refusal(413, "parcel.full", "");
            }
            var id =
                    store.add(account, asked, reader, export.fileName(), export.selection().size());
            jobs.add(handle, MAKE, id.toString(), id);
            return id;
        });
    }

    /// A member's own, the newest first.
    public List<Parcel> of(AccountId account) {
        return jdbi.withExtension(ParcelStore.class, store -> store.of(account)).stream()
                .map(one -> isGivenUp(one) ? one.givenUp() : one)
                .toList();
    }

    /// Whether the queue has given it up, since every process that made it has died.
    private boolean isGivenUp(Parcel one) {
        return one.state() == Parcel.State.WAITING
                && jobs.state(MAKE, one.id().toString()).equals(Optional.of(Job.State.FAILED));
    }

    /// One of a member's own.
    public Optional<Parcel> find(ParcelId id, AccountId account) {
        return jdbi.withExtension(ParcelStore.class, store -> store.find(id))
                .filter(one -> one.account().equals(account));
    }

    /// Whether something that is in one is no longer for everybody.
    public boolean isTakenBack(Parcel parcel) {
        return jdbi.withExtension(ParcelStore.class, store -> store.isTakenBack(parcel.id()));
    }

    /// Where the bytes of one lie that is ready.
    public Path file(Parcel parcel) {
        return shelf.file(parcel.id());
    }

    /// Deletes one of a member's own, or takes back that it was asked for.
    public void delete(ParcelId id, AccountId account) {
        var was =
                jdbi.inTransaction(handle -> {
                    var mine = handle.attach(ParcelStore.class).delete(id, account) == 1;
                    if (mine) {
                        jobs.drop(handle, MAKE, id.toString());
                    }
                    return mine;
                });
        if (was) {
            shelf.remove(id);
        }
    }

    /// How they are made.
    public Work<ParcelId> making() {
        return new Work<>(MAKE, this::make);
    }

    private void make(ParcelId id, Lease lease) {
        var asked = jdbi.withExtension(ParcelStore.class, store -> store.find(id));
        if (asked.isEmpty()) {
            return;
        }
        var parcel = asked.get();
        switch (maker.make(parcel)) {
            case Maker.Made.Whole whole -> {
                var kept = new AtomicBoolean();
                lease.finish(handle -> kept.set(keep(handle, parcel, whole)));
                if (!kept.get()) {
                    shelf.remove(id);
                }
            }
            case Maker.Made.Broken(var reason, var about) ->
                    lease.finish(
                            handle -> handle.attach(ParcelStore.class).failed(id, reason, about));
        }
    }

    /// Unless the member deleted it meanwhile, or another one that was made at the same time left
    /// no room for it.
    ///
    /// @return whether it is ready
    private boolean keep(Handle handle, Parcel parcel, Maker.Made.Whole whole) {
        var store = handle.attach(ParcelStore.class);
        store.hold(parcel.account());
        if (store.bytes(parcel.account()) + whole.bytes() > most) {
            store.failed(parcel.id(), "parcel.too-large", "");
            return false;
        }
        var ready = store.ready(parcel.id(), whole.bytes(), whole.mediaType(), whole.held()) == 1;
        if (ready) {
            tell(handle, parcel);
        }
        return ready;
    }

    private void tell(Handle handle, Parcel parcel) {
        var member = Accounts.byId(handle, parcel.account()).orElseThrow();
        var say = Messages.in(member.language());
        var address = site.address("/" + member.language() + "/exports/" + parcel.id());
        letters.send(
                handle,
                new Letter(
                        member.address(),
                        member.language(),
                        say.say("parcel.letter", parcel.name()),
                        List.of(
                                say.say("letter.greeting", member.name()),
                                say.say("parcel.letter.text", parcel.items(), parcel.name())),
                        Optional.of(new Letter.Link(say.say("export.button"), URI.create(address))),
                        Optional.empty()));
    }

    /// Removes what is older than a week, and files that belong to nothing.
    public void sweep() {
        jdbi.useTransaction(handle -> {
            for (var id : handle.attach(ParcelStore.class).sweep()) {
                jobs.drop(handle, MAKE, id.toString());
            }
        });
        try {
            shelf.removeAllBut(() -> jdbi.withExtension(ParcelStore.class, ParcelStore::all));
        } catch (IOException e) {
            log.warn("What is left of exports was not removed: {}", e.getMessage());
        }
    }
}
