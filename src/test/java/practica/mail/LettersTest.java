package practica.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.database.Database;
import practica.job.Job;
import practica.language.Language;
import practica.language.Messages;
import practica.mail.Letter.Link;
import practica.mail.Posted.State;
import practica.support.Patience;
import practica.support.TestDatabase;

/// Letters through a real server.
class LettersTest {
    private static final URI CONFIRM = URI.create("https://practica.example/confirm?token=ab&x=1");
    private static final URI END = URI.create("https://practica.example/end/1");

    @AutoClose private final Database database = TestDatabase.open();
    private final GreenMail server = started(0);
    private final int port = server.getSmtp().getPort();
    private final Outbox outbox = Outbox.in(database, Outbox.at(port));

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Confirm your address — please, Somebody wants an account.",
        "es, Confirme su dirección: ¿es usted?, Alguien quiere una cuenta en la añeja colección.",
        "ca, Confirmeu l’adreça del col·lectiu, Algú vol un compte: és vostre?",
        "pt, Confirme o endereço da sua inscrição, Alguém quer uma conta: à São Tomé é já amanhã.",
        "fr, Confirmez l’adresse où l’on vous écrit, Quelqu’un veut un compte : été cœur naïf."
    })
    void letterArrivesInItsLanguage(String code, String subject, String words) throws Exception {
        var language = Language.ofInterface(code).orElseThrow();
        outbox.add(
                new Letter(
                        Outbox.ANNA,
                        language,
                        subject,
                        List.of(words, words.repeat(30)),
                        Optional.of(new Link(subject, CONFIRM)),
                        Optional.of(END)));

        outbox.empty();

        var message = only();
        var parts = (Multipart) message.getContent();
        var plain = parts.getBodyPart(0);
        var html = parts.getBodyPart(1);
        var page = Jsoup.parse(html.getContent().toString());
        assertEquals(subject, message.getSubject());
        assertEquals(List.of(code), List.of(message.getContentLanguage()));
        assertTrue(message.isMimeType("multipart/alternative"));
        assertTrue(plain.isMimeType("text/plain") && html.isMimeType("text/html"));
        assertEquals(2, parts.getCount());
        assertTrue(plain.getContent().toString().contains(words.repeat(30)));
        assertTrue(plain.getContent().toString().contains(CONFIRM.toString()));
        assertTrue(plain.getContent().toString().contains(footer(language)));
        assertEquals(words, page.select("p").getFirst().text());
        assertEquals(CONFIRM.toString(), page.select("a").getFirst().attr("href"));
        assertTrue(page.text().contains(footer(language)));
        for (var line : raw(message).split("\r\n", -1)) {
            assertTrue(line.length() <= 998 && line.chars().allMatch(sign -> sign < 128), line);
        }
    }

    @Test
    void headersSayWhatKindOfLetterItIs() throws Exception {
        outbox.add(
                new Letter(
                        Outbox.ANNA,
                        Language.EN,
                        "News",
                        List.of("Words."),
                        Optional.empty(),
                        Optional.of(END)));
        outbox.add(Outbox.letter("No news"));

        outbox.empty();

        var news = bySubject("News");
        var other = bySubject("No news");
        var from = (InternetAddress) news.getFrom()[0];
        assertEquals("Práctica", from.getPersonal());
        assertEquals("practica@example.org", from.getAddress());
        assertEquals("anna@example.org", news.getAllRecipients()[0].toString());
        assertEquals("auto-generated", news.getHeader("Auto-Submitted", null));
        assertEquals("<" + END + ">", news.getHeader("List-Unsubscribe", null));
        assertEquals("List-Unsubscribe=One-Click", news.getHeader("List-Unsubscribe-Post", null));
        assertNull(other.getHeader("List-Unsubscribe"));
        assertNull(other.getHeader("List-Unsubscribe-Post"));
        assertTrue(news.getMessageID().matches("<[0-9a-f-]{36}@example[.]org>"));
        assertFalse(news.getMessageID().equals(other.getMessageID()));
    }

    @Test
    void letterOfATransactionThatFailsIsNeverSent() throws MessagingException {
        database.jdbi()
                .useTransaction(handle -> {
                    outbox.letters().send(handle, Outbox.letter("Never written"));
                    handle.rollback();
                });
        outbox.add(Outbox.letter("Written"));

        outbox.empty();

        assertEquals("Written", only().getSubject());
        assertEquals(1, outbox.letters().count(State.SENT));
    }

    @Test
    void letterWaitsForTheCommit() throws Exception {
        try (var _ = outbox.sending()) {
            database.jdbi()
                    .useTransaction(handle -> {
                        outbox.letters().send(handle, Outbox.letter("First written"));
                        Thread.ofVirtual()
                                .start(() -> outbox.add(Outbox.letter("First committed")))
                                .join();
                        Patience.until(() -> outbox.letters().count(State.SENT) == 1);
                        assertEquals("First committed", only().getSubject());
                    });
            Patience.until(() -> outbox.letters().count(State.SENT) == 2);
        }
    }

    @Test
    void letterThatWasSentLeavesNoWords() {
        var id = outbox.add(Outbox.letter("Your link"));
        assertTrue(outbox.letters().words(id).orElseThrow().contains("The words."));

        outbox.empty();

        var sent = outbox.only(State.SENT);
        assertEquals("Your link", sent.subject());
        assertTrue(sent.endedAt().isPresent());
        assertEquals(Optional.empty(), outbox.letters().words(id));
        assertFalse(everythingKept().contains("The words."));
        assertEquals(List.of(), outbox.jobs().list(Job.State.WAITING));
    }

    @Test
    void whatEndedThirtyDaysAgoIsForgotten() {
        for (var subject : List.of("Old", "New")) {
            outbox.add(Outbox.letter(subject));
        }
        outbox.empty();
        age("Old");
        outbox.add(Outbox.letter("Newest"));

        outbox.empty();

        assertEquals(
                List.of("New", "Newest"),
                outbox.letters().list(State.SENT).stream().map(Posted::subject).toList());
        age("New");
        outbox.letters().sweep();
        assertEquals("Newest", outbox.only(State.SENT).subject());
    }

    @Test
    void lettersWaitForAServerThatIsDown() throws MessagingException {
        server.stop();
        outbox.add(Outbox.letter("Late"));

        try (var _ = outbox.sending()) {
            Patience.until(() -> !outbox.only(State.WAITING).reason().isEmpty());
            assertEquals(
                    "The mail server at 127.0.0.1:%d cannot be reached: Connection refused"
                            .formatted(port),
                    outbox.only(State.WAITING).reason());
            var back = started(port);
            Patience.until(() -> outbox.letters().count(State.SENT) == 1);
            assertEquals("Late", back.getReceivedMessages()[0].getSubject());
            assertEquals(1, back.getReceivedMessages().length);
            back.stop();
        }

        assertEquals("", outbox.only(State.SENT).reason());
    }

    @Test
    void withoutAServerLettersWaitUntilThereIsOne() throws MessagingException {
        var without = Outbox.in(database, Optional.empty());
        var id = without.add(Outbox.letter("Waiting"));

        assertTrue(without.letters().sending().isEmpty());
        assertEquals("", without.only(State.WAITING).reason());
        assertTrue(
                without.letters()
                        .words(id)
                        .orElseThrow()
                        .startsWith("anna@example.org\nWaiting\n\nThe words.\n"));

        outbox.empty();
        assertEquals("Waiting", only().getSubject());
    }

    @Test
    void hundredLettersArriveOnceEachThroughTwoProcesses() {
        var all = new TreeSet<String>();
        IntStream.range(0, 100).forEach(n -> all.add("Letter " + n));
        all.forEach(subject -> outbox.add(Outbox.letter(subject)));

        try (var _ = outbox.sending()) {
            outbox.empty();
        }

        assertEquals(100, server.getReceivedMessages().length);
        var arrived = new TreeSet<String>();
        Arrays.stream(server.getReceivedMessages()).forEach(one -> arrived.add(subject(one)));
        assertEquals(all, arrived);
    }

    @Test
    void nothingThatIsWrittenReachesTheHeaders() throws MessagingException {
        var address = EmailAddress.of("anna+bcc=joan@example.org").orElseThrow();
        outbox.add(
                Outbox.letter(
                        address,
                        "Hi\r\nBcc: joan@example.org\r\n\r\n<b>Body</b>\u2028X: y\0"
                                + " =?utf-8?q?=0D=0ABcc:_eve@example.org?="));

        outbox.empty();

        var message = only();
        assertNull(message.getHeader("Bcc"));
        assertNull(message.getHeader("X"));
        assertEquals(1, message.getHeader("Subject").length);
        assertEquals(1, message.getAllRecipients().length);
        assertEquals(address.value(), message.getAllRecipients()[0].toString());
        assertTrue(message.isMimeType("multipart/alternative"));
    }

    private static GreenMail started(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private MimeMessage only() {
        assertEquals(1, server.getReceivedMessages().length);
        return server.getReceivedMessages()[0];
    }

    private MimeMessage bySubject(String subject) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> subject(message).equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String footer(Language language) {
        return Messages.in(language).say("letter.footer", "Práctica (practica@example.org)");
    }

    private static String raw(MimeMessage message) throws IOException, MessagingException {
        return new String(message.getRawInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private String everythingKept() {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery(
                                        "select coalesce(string_agg(letter::text, ' '), '')"
                                                + " || (select coalesce(string_agg(encode(task_data, 'escape'), ' '), '') from job)"
                                                + " from letter")
                                .mapTo(String.class)
                                .one());
    }

    private void age(String subject) {
        database.jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update letter set ended_at = ended_at - interval '31 days'"
                                        + " where subject = ?",
                                subject));
    }
}
