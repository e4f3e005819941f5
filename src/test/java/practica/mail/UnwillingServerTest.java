package practica.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.database.Database;
import practica.job.Job;
import practica.job.JobId;
import practica.job.JobKind;
import practica.job.Queue;
import practica.job.Work;
import practica.mail.Posted.State;
import practica.mail.Smtp.Protection;
import practica.support.Patience;
import practica.support.TestDatabase;

/// Servers that hang, refuse, change their minds, or are not what they should be.
class UnwillingServerTest {
    private static final JobKind<String> OTHER = new JobKind<>("other-work", String.class);

    @AutoClose private final Database database = TestDatabase.open();
    @AutoClose private final OddMailServer server = new OddMailServer();
    private final Outbox outbox = Outbox.in(database, Outbox.at(server.port()));

    @ParameterizedTest
    @ValueSource(strings = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA", "TEXT"})
    void serverThatHangsIsGivenUpInItsTime(String command) {
        server.answer(command, OddMailServer.SILENCE);
        var impatient = Outbox.in(database, Outbox.at(server.port()), Duration.ZERO);
        impatient.add(Outbox.letter("One"));

        impatient.empty();

        var reason =
                "The mail server at 127.0.0.1:%d did not answer in time.".formatted(server.port());
        assertEquals(reason, impatient.only(State.FAILED).reason());
        assertEquals(reason, impatient.jobs().list(Job.State.FAILED).getFirst().reason());
    }

    @Test
    void otherWorkGoesOnWhileTheServerHangs() {
        server.answer("GREETING", OddMailServer.SILENCE);
        for (var n = 0; n < 10; n++) {
            outbox.add(Outbox.letter("Letter " + n));
        }

        var other = new Work<>(OTHER, (_, lease) -> lease.finish(_ -> {}));
        try (var _ = outbox.sending();
                var _ = Queue.start(database, Outbox.SOON, List.of(other))) {
            database.jdbi()
                    .useTransaction(handle -> outbox.jobs().add(handle, OTHER, "one", "data"));
            Patience.until(() -> outbox.jobs().state(OTHER, "one").isEmpty());
        }

        assertEquals(10, outbox.letters().count(State.WAITING));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 No such user",
        "DATA, 554 5.7.1 No letters from you",
        "TEXT, 552 5.3.4 Too large"
    })
    void whatIsRefusedForGoodIsNotTriedAgain(String command, String answer) {
        server.answer(command, answer);
        outbox.add(Outbox.letter("One"));

        outbox.empty();

        assertEquals("The mail server refused it: " + answer, outbox.only(State.FAILED).reason());
        assertEquals(1, server.heard("MAIL"));
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 Closing",
        "MAIL, 451 Later",
        "MAIL, 553 5.7.1 Not your address",
        "MAIL, 530 5.7.0 Sign in first",
        "RCPT, 450 4.2.0 Greylisted",
        "TEXT, 452 4.3.1 No room",
        "TEXT, gone"
    })
    void whatMayGoBetterIsTriedAgainWithTheSameName(String command, String answer) {
        server.answer(command, answer);
        outbox.add(Outbox.letter("One"));

        try (var _ = outbox.sending()) {
            Patience.until(() -> !outbox.only(State.WAITING).reason().isEmpty());
            server.answer(command, command.equals("GREETING") ? "220 ready" : "250 ok");
            Patience.until(() -> outbox.letters().count(State.SENT) == 1);
        }

        var names = server.said().stream().filter(line -> line.startsWith("Message-ID")).toList();
        assertEquals(1, names.stream().distinct().count(), names::toString);
        assertEquals(command.equals("TEXT"), names.size() > 1, names::toString);
    }

    @Test
    void letterThatWasTakenIsSentHoweverTheServerTakesLeave() {
        server.answer("QUIT", OddMailServer.GONE);
        outbox.add(Outbox.letter("One"));

        outbox.empty();

        assertEquals("One", outbox.only(State.SENT).subject());
        assertEquals(1, server.heard("MAIL"));
    }

    @Test
    void letterThatWasGivenUpIsSentWhenSomebodyAsksForIt() {
        server.answer("RCPT", "550 No such user");
        var id = outbox.add(Outbox.letter("One"));
        outbox.empty();
        assertTrue(outbox.letters().words(id).orElseThrow().contains("The words."));
        server.answer("RCPT", "250 ok");

        assertTrue(outbox.jobs().retry(new JobId("send-letter", id.toString())));
        try (var _ = outbox.sending()) {
            Patience.until(() -> outbox.letters().count(State.SENT) == 1);
        }

        assertEquals(List.of(), outbox.jobs().list(Job.State.FAILED));
        assertEquals(Optional.empty(), outbox.letters().words(id));
    }

    @Test
    void whatWasGivenUpLongAgoIsForgottenWithItsJob() {
        server.answer("RCPT", "550 No such user");
        outbox.add(Outbox.letter("One"));
        outbox.empty();
        database.jdbi()
                .useHandle(handle ->
                        handle.execute("update letter set ended_at = now() - interval '31 days'"));

        outbox.letters().sweep();

        assertEquals(0, outbox.letters().count(State.FAILED));
        assertEquals(List.of(), outbox.jobs().list(Job.State.FAILED));
    }

    @Test
    void nothingIsSaidToAServerThatDoesNotOfferTheProtectionThatIsAskedFor() {
        var careful =
                Outbox.in(
                        database,
                        Outbox.at(Protection.STARTTLS, server.port(), "anna", "secret"),
                        Duration.ZERO);
        server.answer("EHLO", "250-odd\r\n250 AUTH PLAIN LOGIN");
        careful.add(Outbox.letter("One"));

        careful.empty();

        var reason = careful.only(State.FAILED).reason();
        assertTrue(reason.contains("STARTTLS is required"), reason);
        assertEquals(0, server.heard("AUTH") + server.heard("MAIL"), server.said()::toString);
    }

    @Test
    void certificateThatNobodyVouchesForIsNotAccepted() {
        var real = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        real.start();
        var careful =
                Outbox.in(
                        database,
                        Outbox.at(Protection.TLS, real.getSmtps().getPort(), "anna", "secret"),
                        Duration.ZERO);
        careful.add(Outbox.letter("One"));

        careful.empty();
        var received = real.getReceivedMessages().length;
        real.stop();

        var reason = careful.only(State.FAILED).reason();
        assertTrue(reason.contains("certification path"), reason);
        assertEquals(0, received);
    }

    @Test
    void wrongPasswordIsSaidAndNotPrinted() {
        var real = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        real.setUser("anna@example.org", "anna", "right");
        real.start();
        var port = real.getSmtp().getPort();
        var wrong = Outbox.in(database, Outbox.at(Protection.NONE, port, "anna", "wrong-secret"));
        var right = Outbox.in(database, Outbox.at(Protection.NONE, port, "anna", "right"));
        wrong.add(Outbox.letter("One"));

        try (var _ = wrong.sending()) {
            Patience.until(() -> !wrong.only(State.WAITING).reason().isEmpty());
        }
        var reason = wrong.only(State.WAITING).reason();
        right.empty();
        var received = real.getReceivedMessages().length;
        real.stop();

        assertTrue(reason.contains("did not accept the user and the password"), reason);
        assertTrue(!reason.contains("wrong-secret"), reason);
        assertEquals(1, right.letters().count(State.SENT));
        assertEquals(1, received);
    }

    @Test
    void otherLettersThanLatinNeedAServerThatKnowsThem() {
        var address = EmailAddress.of("用户@example.org").orElseThrow();
        outbox.add(Outbox.letter(address, "One"));

        outbox.empty();
        assertEquals(
                "The mail server takes no addresses with other letters than a to z.",
                outbox.only(State.FAILED).reason());
        assertEquals(0, server.heard("MAIL"));

        server.answer("EHLO", "250-odd\r\n250-8BITMIME\r\n250 SMTPUTF8");
        outbox.add(Outbox.letter(address, "Two"));
        outbox.empty();
        assertEquals(1, outbox.letters().count(State.SENT));
        assertTrue(
                server.said().stream()
                        .anyMatch(line -> line.startsWith("RCPT TO:<用户@example.org>")),
                server.said()::toString);
    }
}
