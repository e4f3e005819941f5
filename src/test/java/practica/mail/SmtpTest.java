package practica.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.mail.Smtp.Protection;

class SmtpTest {
    private static final String FROM = "Practica <practica@example.org>";
    private static final Sender SENDER = Sender.of(FROM).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "smtp://anna:secret@mail.example.org:25, STARTTLS, mail.example.org, 25, anna, secret",
        "smtp://anna:secret@mail.example.org, STARTTLS, mail.example.org, 587, anna, secret",
        "smtps://mail.example.org/, TLS, mail.example.org, 465, '', ''",
        "smtps://anna%40example.org:a%3Ab%2F+c@mail.example.org:4650, TLS, mail.example.org, 4650, anna@example.org, a:b/+c",
        "smtp://localhost:25, NONE, localhost, 25, '', ''",
        "smtp://127.0.0.1, NONE, 127.0.0.1, 587, '', ''",
        "smtp://[::1]:2525, NONE, ::1, 2525, '', ''",
        "smtp://localhost.example.org, STARTTLS, localhost.example.org, 587, '', ''",
        "smtp://192.0.2.1, STARTTLS, 192.0.2.1, 587, '', ''"
    })
    void addressSaysWhereTheServerIsAndHowItIsSpokenTo(
            String url,
            Protection protection,
            String host,
            int port,
            String user,
            String password) {
        assertEquals(
                Optional.of(new Smtp(protection, host, port, user, password, SENDER)),
                Smtp.of(url, FROM));
    }

    @Test
    void withoutAServerThereIsNone() {
        assertEquals(Optional.empty(), Smtp.of(null, null));
        assertEquals(Optional.empty(), Smtp.of(" ", FROM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example.org",
                "http://mail.example.org",
                "smtp:mail.example.org",
                "smtp://",
                "smtp://:secret@",
                "smtp://anna:secret@mail.example.org:0",
                "smtp://anna:secret@mail.example.org:70000",
                "smtp://anna:secret@mail.example.org:port",
                "smtp://anna:secret@mail.example.org/inbox",
                "smtp://anna:secret@mail.example.org?tls=no",
                "smtp://anna@example.org:secret@mail.example.org",
                "smtp://anna:secret%zz@mail.example.org",
                "smtp://anna:sec ret@mail.example.org"
            })
    void addressThatMakesNoSenseIsSaidWithoutThePassword(String url) {
        var message =
                assertThrows(IllegalArgumentException.class, () -> Smtp.of(url, FROM)).getMessage();

        assertTrue(message.startsWith("PRACTICA_SMTP is no address of a mail server"), message);
        assertFalse(message.contains("secret"), message);
    }

    @Test
    void lettersComeFromSomebody() {
        for (var wrong : new String[] {null, "", "Practica", "Practica <practica>", "a@b.org <>"}) {
            assertTrue(
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> Smtp.of("smtp://localhost", wrong))
                            .getMessage()
                            .startsWith("PRACTICA_MAIL_FROM says whom letters come from"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            value = {
                "practica@example.org, '', practica@example.org",
                "<practica@example.org>, '', practica@example.org",
                "Practica <practica@example.org>, Practica, practica@example.org",
                "\"Práctica de l’Àrea\" <practica@Example.org>, Práctica de l’Àrea, practica@example.org"
            })
    void senderMayHaveAName(String written, String name, String address) {
        assertEquals(
                Optional.of(
                        new Sender(
                                name.equals("''") ? "" : name,
                                EmailAddress.of(address).orElseThrow())),
                Sender.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Practica\r\nBcc: x@example.org <practica@example.org>",
                "Practica <practica@example.org> <joan@example.org>",
                "a@example.org, b@example.org"
            })
    void senderIsOneAddress(String written) {
        assertEquals(Optional.empty(), Sender.of(written));
    }

    @Test
    void passwordIsNotPrinted() {
        var smtp = Smtp.of("smtps://anna:secret@mail.example.org", FROM).orElseThrow();

        assertEquals("mail.example.org:465", smtp.toString());
    }
}
