package practica.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import practica.database.Database;
import practica.job.Jobs;
import practica.job.Queue;
import practica.language.Language;
import practica.mail.Posted.State;
import practica.mail.Smtp.Protection;
import practica.support.Patience;

/// An outbox for tests, in a database of its own, that is impatient with the server.
record Outbox(Database database, Jobs jobs, Letters letters) {
    static final EmailAddress ANNA = EmailAddress.of("anna@example.org").orElseThrow();

    /// Everything as soon as can be.
    static final Queue.Settings SOON =
            new Queue.Settings(
                    2, Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMillis(50));

    private static final Duration ANSWER = Duration.ofMillis(300);
    private static final Sender SENDER = Sender.of("Práctica <practica@example.org>").orElseThrow();

    /// One that gives no letter up because of its age.
    static Outbox in(Database database, Optional<Smtp> smtp) {
        return in(database, smtp, Duration.ofDays(1));
    }

    static Outbox in(Database database, Optional<Smtp> smtp, Duration patience) {
        var jobs = new Jobs(database.jdbi());
        var settings = new Letters.Settings(smtp, ANSWER, patience);
        return new Outbox(database, jobs, new Letters(database.jdbi(), jobs, settings));
    }

    static Optional<Smtp> at(int port) {
        return at(Protection.NONE, port, "", "");
    }

    static Optional<Smtp> at(Protection protection, int port, String user, String password) {
        return Optional.of(new Smtp(protection, "127.0.0.1", port, user, password, SENDER));
    }

    static Letter letter(String subject) {
        return letter(ANNA, subject);
    }

    static Letter letter(EmailAddress to, String subject) {
        return new Letter(to, Language.EN, subject, List.of("The words."));
    }

    LetterId add(Letter letter) {
        return database.jdbi().inTransaction(handle -> letters.send(handle, letter));
    }

    /// What sends the letters; it must be closed.
    Queue sending() {
        return Queue.start(database, SOON, List.of(letters.sending().orElseThrow()));
    }

    /// Sends until no letter waits.
    void empty() {
        try (var _ = sending()) {
            Patience.until(() -> letters.count(State.WAITING) == 0);
        }
    }

    Posted only(State state) {
        var all = letters.list(state);
        if (all.size() != 1) {
            throw new AssertionError(all);
        }
        return all.getFirst();
    }
}
