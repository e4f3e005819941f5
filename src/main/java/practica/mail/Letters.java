package practica.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.job.JobKind;
import practica.job.Jobs;
import practica.job.Lease;
import practica.job.NotNow;
import practica.job.Work;
import practica.language.Language;
import practica.language.Messages;
import practica.mail.Delivery.NotYet;
import practica.mail.Delivery.Refused;
import practica.mail.Delivery.Taken;
import practica.mail.LetterStore.ToSend;

/// The outbox. A letter lies there from the commit that it tells of until the mail server has taken
/// it, and is sent once: only where this process dies, or the connection breaks, between the
/// server's taking it and our noting that it did, it is sent again, with the same `Message-ID`.
public final class Letters {
    private static final JobKind<LetterId> SEND = new JobKind<>("send-letter", LetterId.class);

    /// A letter is not to blame for a process that dies.
    private static final int TRIES = 10;

    private static final int MOST = 1_000;

    private final Jdbi jdbi;
    private final Jobs jobs;
    private final Settings settings;

    public Letters(Jdbi jdbi, Jobs jobs, Settings settings) {
        this.jdbi = jdbi;
        this.jobs = jobs;
        this.settings = settings;
    }

    /// How letters are sent.
    ///
    /// @param smtp without a server letters wait
    /// @param answer how long the server may take to be reached, to answer and to take what is
    ///   written
    /// @param patience how long a letter is tried that the server does not refuse for good
    public record Settings(Optional<Smtp> smtp, Duration answer, Duration patience) {
        public static Settings of(Optional<Smtp> smtp) {
            return new Settings(smtp, Duration.ofSeconds(10), Duration.ofDays(2));
        }
    }

    /// Puts a letter into the outbox within the transaction of the caller: it is sent when, and
    /// only if, that is committed. Nobody waits for the mail server here.
    public LetterId send(Handle handle, Letter letter) {
        var store = handle.attach(LetterStore.class);
        var id = store.add(letter.to(), letter.subject(), letter);
        jobs.add(handle, SEND, id.toString(), id);
        return id;
    }

    /// The sending that [#send] leaves to a queue, which is to be one of its own, since a mail
    /// server may keep it waiting. Empty without a mail server: the letters wait until there is
    /// one.
    public Optional<Work<LetterId>> sending() {
        return settings.smtp()
                .map(smtp -> new Mailer(smtp, settings.answer()))
                .map(mailer -> new Work<>(SEND, (id, lease) -> send(mailer, id, lease), TRIES));
    }

    /// The letters in that state, the oldest first; a thousand at most.
    public List<Posted> list(Posted.State state) {
        return jdbi.withExtension(LetterStore.class, store -> store.list(state.key(), MOST));
    }

    /// How many letters are in that state.
    public long count(Posted.State state) {
        return jdbi.withExtension(LetterStore.class, store -> store.count(state.key()));
    }

    /// The words of a letter as they are sent, with their receiver and subject. Empty where there
    /// is no such letter, or it was sent: then nobody has them here.
    public Optional<String> words(LetterId id) {
        return jdbi.withExtension(LetterStore.class, store -> store.content(id))
                .map(letter ->
                        letter.to() + "\n" + letter.subject() + "\n\n" + text(letter).plain());
    }

    /// Forgets what was sent or given up more than thirty days ago.
    public void sweep() {
        jdbi.useTransaction(this::sweep);
    }

    private void sweep(Handle handle) {
        for (var id : handle.attach(LetterStore.class).sweep()) {
            jobs.drop(handle, SEND, id.toString());
        }
    }

    private void send(Mailer mailer, LetterId id, Lease lease) {
        var begun = jdbi.withExtension(LetterStore.class, store -> store.begin(id));
        if (begun.isEmpty()) {
            return;
        }
        var letter = begun.get();
        switch (mailer.deliver(letter, text(letter.content()))) {
            case Taken() ->
                    lease.finish(handle -> {
                        handle.attach(LetterStore.class).sent(id);
                        sweep(handle);
                    });
            case Refused(var reason) -> giveUp(id, reason, lease);
            case NotYet(var reason, _) when isOverdue(letter) -> giveUp(id, reason, lease);
            case NotYet(var reason, var cause) -> {
                jdbi.useExtension(LetterStore.class, store -> store.note(id, reason));
                throw new NotNow(reason, cause);
            }
        }
    }

    private static void giveUp(LetterId id, String reason, Lease lease) {
        lease.giveUp(id, reason, handle -> handle.attach(LetterStore.class).failed(id, reason));
    }

    private boolean isOverdue(ToSend letter) {
        return letter.triedAt().plus(settings.patience()).isBefore(Instant.now());
    }

    private LetterText text(Letter letter) {
        var library =
                settings.smtp()
                        .map(smtp -> smtp.from().toString())
                        .orElse(Messages.in(Language.EN).say("site.name"));
        return new LetterText(letter, library);
    }
}
