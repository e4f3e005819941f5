package practica.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.database.Database;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "anna@example.org, anna@example.org",
        "'  anna@example.org\n', anna@example.org",
        "Anna.Puig+practica@Example.ORG, Anna.Puig+practica@example.org",
        "o'neill@example.co.uk, o'neill@example.co.uk",
        "_%!#$&*/=?^`{|}~-@example.org, _%!#$&*/=?^`{|}~-@example.org",
        "a@b-c.example, a@b-c.example",
        "anna@ajuntament.barcelóna.cat, anna@ajuntament.xn--barcelna-03a.cat",
        "anna@straße.de, anna@xn--strae-oqa.de",
        "anna@例え。jp, anna@xn--r8jz45g.jp",
        "anna@ＥＸＡＭＰＬＥ.org, anna@example.org",
        "conceiça\u0303o@example.org, conceição@example.org",
        "用户@例え.jp, 用户@xn--r8jz45g.jp"
    })
    void addressIsReadInItsNormalForm(String written, String normal) throws AddressException {
        var address = EmailAddress.of(written);

        assertEquals(normal, address.orElseThrow().value());
        assertEquals(address, EmailAddress.of(normal));
        assertEquals(normal, new InternetAddress(normal, true).getAddress());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "anna",
                "@",
                "anna@",
                "@example.org",
                "anna@@example.org",
                "anna@example.org@example.org",
                "anna@localhost",
                "anna@[127.0.0.1]",
                "anna@127.0.0.1",
                "anna@example.1",
                "anna@example.org.",
                "anna@.example.org",
                "anna@example..org",
                "anna@-example.org",
                "anna@exa_mple.org",
                "anna@xn--a.org",
                ".anna@example.org",
                "anna.@example.org",
                "an..na@example.org",
                "an na@example.org",
                "anna @example.org",
                "anna@ example.org",
                "\"anna puig\"@example.org",
                "\"anna@home\"@example.org",
                "anna(at work)@example.org",
                "anna@example.org (Anna)",
                "Anna <anna@example.org>",
                "<anna@example.org>",
                "anna@example.org, joan@example.org",
                "anna@example.org;joan@example.org",
                "mailto:anna@example.org",
                "group:anna@example.org;",
                "anna@example.org\r\nBcc: joan@example.org",
                "anna\r\n@example.org",
                "anna\n@example.org",
                "anna\0@example.org",
                "anna\u007f@example.org",
                "anna\u202e@example.org",
                "anna\u200b@example.org",
                "anna\u00a0@example.org",
                "anna@exam\u0000ple.org",
                "anna@exam\tple.org",
                "anna＠example.org",
                "anna\\@example.org",
                "\ud800@example.org"
            })
    void whatNoLetterCanBeSentToIsNoAddress(String written) {
        assertEquals(Optional.empty(), EmailAddress.of(written));
    }

    @Test
    void addressEndsSomewhere() {
        var domain = "b.".repeat(93) + "org";

        assertEquals(254, address("a".repeat(64), domain).orElseThrow().value().length());
        assertEquals(Optional.empty(), address("a".repeat(65), domain));
        assertEquals(Optional.empty(), address("a".repeat(64), "b" + domain));
        assertEquals(Optional.empty(), address("é".repeat(33), "example.org"));
        assertEquals(Optional.empty(), address("a", "b".repeat(64) + ".org"));
        assertEquals(Optional.empty(), EmailAddress.of("a".repeat(10_000_000) + "@example.org"));
    }

    @Test
    void peopleAreToldApartWithoutCase() {
        var keys =
                Stream.of("Anna@example.org", "ANNA@EXAMPLE.org", "anna@example.org")
                        .map(written -> EmailAddress.of(written).orElseThrow().key())
                        .collect(Collectors.toSet());

        assertEquals(1, keys.size());
        assertEquals("josé@example.org", EmailAddress.of("JOSE\u0301@example.org").get().key());
        assertEquals("example.org", EmailAddress.of("a@EXAMPLE.org").orElseThrow().domain());
    }

    @Test
    void addressCannotBeMadeOfAnythingElse() {
        assertThrows(IllegalArgumentException.class, () -> new EmailAddress("anna"));
        assertThrows(IllegalArgumentException.class, () -> new EmailAddress(" a@example.org"));
        assertThrows(IllegalArgumentException.class, () -> new EmailAddress("a@Example.org"));
    }

    @Test
    void jsonHasItAsItIsWritten() throws JsonProcessingException {
        var address = EmailAddress.of("anna@example.org").orElseThrow();

        assertEquals("\"anna@example.org\"", Database.json().writeValueAsString(address));
        assertEquals(
                address, Database.json().readValue("\"anna@example.org\"", EmailAddress.class));
        assertTrue(
                assertThrows(
                                JsonProcessingException.class,
                                () -> Database.json().readValue("\"anna\"", EmailAddress.class))
                        .getMessage()
                        .contains("no address"));
    }

    private static Optional<EmailAddress> address(String local, String domain) {
        return EmailAddress.of(local + "@" + domain);
    }
}
