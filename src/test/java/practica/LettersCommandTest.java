package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.mail.EmailAddress;
import practica.mail.Letter;
import practica.mail.LetterId;
import practica.mail.Posted.State;
import practica.mail.Smtp;
import practica.operate.Config;
import practica.operate.Library;
import practica.support.ChildJvm;
import practica.support.ChildJvm.Ended;
import practica.support.Patience;
import practica.support.TestFolders;
import practica.support.TestLibrary;
import practica.translate.Engine;

/// The outbox on the console, beside the process that sends the letters.
class LettersCommandTest {
    private final Path home = TestFolders.create("letters");
    private final String url = TestLibrary.databaseUrl();

    @Test
    void lettersAreShownWhileTheyWaitAndWhenTheyAreSent() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (var library = open(Optional.empty())) {
            assertEquals(
                    new Ended(0, "0 waiting%n0 sent%n0 failed%n".formatted(), ""),
                    letters(Map.of()));
            var id = add(library);
            library.startJobs();

            var listed = letters(Map.of());
            assertTrue(
                    listed.out()
                            .matches(
                                    "1 waiting\\R  1 to anna@example[.]org, [0-9: -]{16}, Confirme su"
                                            + " dirección\\R0 sent\\R0 failed\\RNo mail server is set"
                                            + " \\(PRACTICA_SMTP\\), so letters wait[.]\\R"),
                    listed.out());
            var shown = letters(Map.of(), "--show", id.toString());
            assertEquals(0, shown.code());
            assertTrue(
                    shown.out()
                            .startsWith(
                                    "anna@example.org\nConfirme su dirección\n\nPulse el enlace.\n\n-- \nRecibe"),
                    shown.out());
        }

        var smtp = "smtp://127.0.0.1:" + server.getSmtp().getPort();
        try (var library = open(Smtp.of(smtp, "Practica <practica@example.org>"))) {
            library.startJobs();
            Patience.until(() -> library.letters().count(State.SENT) == 1);

            var listed = letters(Map.of());
            assertTrue(listed.out().startsWith("0 waiting\n1 sent\n  1 to anna"), listed.out());
            assertEquals(
                    new Ended(1, "", "There is no letter 1 that waits or failed.\n"),
                    letters(Map.of(), "--show", "1"));
        }
        assertEquals("Confirme su dirección", subject(server));
        server.stop();
    }

    @Test
    void settingsThatMakeNoSenseAreSaidBeforeAnythingIsStarted() {
        var server = letters(Map.of("PRACTICA_SMTP", "mail.example.org:secret"));
        var from = letters(Map.of("PRACTICA_SMTP", "smtp://localhost"));

        assertEquals(List.of(1, 1), List.of(server.code(), from.code()));
        assertEquals(1, server.err().lines().count(), server.err());
        assertTrue(server.err().startsWith("PRACTICA_SMTP is no address"), server.err());
        assertTrue(!server.err().contains("secret"), server.err());
        assertTrue(from.err().startsWith("PRACTICA_MAIL_FROM says"), from.err());
        assertEquals(2, letters(Map.of(), "--show", "one").code());
    }

    private static String subject(GreenMail server) throws MessagingException {
        assertEquals(1, server.getReceivedMessages().length);
        return server.getReceivedMessages()[0].getSubject();
    }

    private static LetterId add(Library library) {
        var letter =
                new Letter(
                        EmailAddress.of("anna@example.org").orElseThrow(),
                        Language.ES,
                        "Confirme su dirección",
                        List.of("Pulse el enlace."));
        return library.database()
                .jdbi()
                .inTransaction(handle -> library.letters().send(handle, letter));
    }

    private Library open(Optional<Smtp> smtp) throws IOException {
        return Library.open(
                new Config(
                                Path.of("content").toAbsolutePath(),
                                home,
                                Optional.of(url),
                                new Engine.None(),
                                "")
                        .sendingBy(smtp));
    }

    private Ended letters(Map<String, String> settings, String... arguments) {
        var environment = new HashMap<>(settings);
        environment.put("DATABASE_URL", url);
        var all = new ArrayList<Object>(List.of("letters"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--home", home));
        return ChildJvm.run(Main.class, environment, all.toArray());
    }
}
