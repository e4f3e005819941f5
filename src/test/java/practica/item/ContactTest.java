package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.check.Checked.Bad;
import practica.check.Problem;
import practica.database.Database;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestLibrary;

class ContactTest {
    private static final String EMAIL = "schools@girona.example";
    private static final String FIELD =
            "contact: {role: Head of schools, organisation: City of Girona, email: " + EMAIL + "}";

    @AutoClose private final Library library = TestLibrary.empty();
    private final Items items = library.items();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Head; City; a@b.example | Head | City | a@b.example",
                "Head, City, a@b.example | Head | City | a@b.example",
                "Head of schools a@B.Example | Head of schools | - | a@b.example",
                "a@b.example | - | - | a@b.example",
                "Cap; Ajuntament (mailto:a@b.example) | Cap | Ajuntament | a@b.example",
                "Jefatura; Ciudad, Área; correo: a@b.example | Jefatura | Ciudad, Área | a@b.example",
                "Head; City; at nobody@ | Head | City, at | nobody@",
                "Head of schools | Head of schools | - | -",
                "' ; , ' | - | - | -",
                "Ana, a@x.example; Ben, b@y.example | Ana | Ben | a@x.example",
                "a@x.example, b@y.example | - | - | a@x.example",
                "@girona, Head (a@x.example), City | Head | City | a@x.example",
                "Head; City; <a@x.example>. | Head | City | a@x.example",
                "; City of X; a@b.example | - | City of X | a@b.example",
                "Head, of schools; ; a@b.example | Head, of schools | - | a@b.example",
                "; City of X; | - | City of X | -"
            })
    void lineIsReadAsItIsSaid(String line, String role, String organisation, String email) {
        var read = Contact.of(line);

        assertEquals(new Contact(orEmpty(role), orEmpty(organisation), orEmpty(email)), read);
        assertEquals(read, Contact.of(read.said()));
    }

    @Test
    void contactIsReadAgainAsItWasWhateverItLeavesOut() {
        for (var role : List.of("", "Head", "Head, of schools")) {
            for (var organisation : List.of("", "City", "City, Area")) {
                for (var email : List.of("", "a@b.example", "nobody")) {
                    if (email.equals("nobody") && organisation.isEmpty()) {
                        continue; // Nothing tells that it was meant to be an address.
                    }
                    var contact = new Contact(role, organisation, email.replace("nobody", "@"));

                    assertEquals(contact, Contact.of(contact.said()), contact.said());
                }
            }
        }
    }

    @Test
    @Timeout(10)
    void longLinesAreReadAtOnce() {
        for (var run : List.of("-", " ", "(", "a@", "@", ";", "; ", "a@b.")) {
            var line = "a" + run.repeat(100_000) + "b";

            assertFalse(Contact.of(line).role().contains("@"), run);
            assertTrue(Contact.addresses(line).size() <= 1, run);
            assertFalse(Contact.withoutAddresses(line).contains("@"), run);
        }
    }

    @Test
    void addressInAnotherPartThanItsOwnIsRefused() {
        var wrong =
                Drafts.practice("contact: {role: 'Ana (a@x.example)', organisation: b@y.example}")
                        .check(library.known());

        assertEquals(
                List.of(
                        new Problem("contact", "check.contact.address", "a@x.example"),
                        new Problem("contact", "check.contact.address", "b@y.example")),
                assertInstanceOf(Bad.class, wrong).problems());
    }

    private static String orEmpty(String words) {
        return words == null ? "" : words;
    }

    @Test
    void addressThatIsNoneIsToldAndSoIsARoleThatIsAText() {
        var wrong =
                Drafts.practice("contact: {role: " + "x".repeat(201) + ", email: schools}")
                        .check(library.known());

        assertEquals(
                List.of(
                        new Problem("contact", "check.too-long", "200"),
                        new Problem("contact", "check.email", "schools")),
                assertInstanceOf(Bad.class, wrong).problems());
    }

    @Test
    void nothingWrittenIsNoContact() {
        assertEquals(
                Optional.empty(), Drafts.practiceText("contact: {role: ' ', email: ''}").contact());
    }

    @Test
    void addressStandsBesideTheTextAndInNoJsonOfIt() throws JsonProcessingException {
        var item = keep("1", FIELD);

        assertEquals(EMAIL, item.text().email());
        assertEquals(item, items.bySlug("open").orElseThrow());
        assertEquals(EMAIL, items.version(item.id(), 1).orElseThrow().text().email());
        for (var table : List.of("item", "item_version")) {
            var kept =
                    library.database()
                            .jdbi()
                            .withHandle(handle ->
                                    handle.createQuery("select text::text from " + table)
                                            .mapTo(String.class)
                                            .one());
            assertTrue(kept.contains("Head of schools"), kept);
            assertFalse(kept.contains(EMAIL), kept);
        }
        for (var json : List.of(Database.json(), Database.answers())) {
            var told = json.writeValueAsString(ItemAnswer.of(item));
            assertTrue(told.contains("City of Girona"), told);
            assertFalse(told.contains("@"), told);
        }
    }

    @Test
    void draftHasTheAddressOnlyWhereItIsAskedFor() {
        var text = Drafts.practiceText(FIELD);

        assertEquals(
                new Contact("Head of schools", "City of Girona", ""),
                Draft.of(text, library.known()).contact());
        assertEquals(
                new Contact("Head of schools", "City of Girona", EMAIL),
                Draft.whole(text, library.known()).contact());
    }

    @Test
    void sourceThatDoesNotSayTheAddressLeavesItAndOneThatSaysAnotherChangesIt() {
        keep("1", FIELD);

        var another = "contact: {role: Head, organisation: City of Girona}";
        assertEquals(EMAIL, keep("2", another).text().email());
        assertEquals("b@c.example", keep("3", "contact: {email: b@c.example}").text().email());
        assertEquals("b@c.example", items.bySlug("open").orElseThrow().text().email());
        assertEquals("", keep("4", "title: Open").text().email());
        assertEquals("", keep("5", "contact: {role: Head}").text().email());
    }

    @Test
    void sourceThatTellsOfAnotherContactDoesNotGiveItTheAddressOfTheFirst() {
        keep("1", FIELD);

        var salt = keep("2", "contact: {role: Head of schools, organisation: City of Salt}");

        assertEquals("", salt.text().email());
        keep("3", "contact: {role: Head, email: b@c.example}");
        assertEquals("b@c.example", keep("4", "contact: {role: Head}").text().email());
        assertEquals("", keep("5", "contact: {role: Mayor}").text().email());
    }

    @Test
    void versionHasTheAddressOfTodayOnlyWhereItsContactIsTheSame() {
        var item = keep("1", FIELD);
        keep("2", FIELD.replace(EMAIL, "b@c.example"));
        keep("3", "contact: {role: Mayor, email: d@e.example}");

        assertEquals("", items.version(item.id(), 1).orElseThrow().text().email());
        assertEquals("", items.version(item.id(), 2).orElseThrow().text().email());
        assertEquals("d@e.example", items.version(item.id(), 3).orElseThrow().text().email());
    }

    @Test
    void correctionTakesTheAddressAway() {
        var item = keep("1", FIELD);
        var without = Drafts.practiceText("contact: {role: Head of schools}");

        var corrected =
                library.database()
                        .jdbi()
                        .inTransaction(handle ->
                                items.correct(
                                        handle,
                                        item.id(),
                                        1,
                                        without,
                                        List.of(),
                                        Deed.ofSource(Act.CHANGED)));

        assertEquals("", corrected.orElseThrow().text().email());
        assertEquals("", items.version(item.id(), 1).orElseThrow().text().email());
    }

    private Item keep(String digest, String... differences) {
        return items.keep("open", "open", digest, Drafts.practiceText(differences), List.of())
                .item();
    }
}
