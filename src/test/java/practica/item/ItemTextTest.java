package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.language.Language;
import practica.support.Drafts;
import practica.support.TestLibrary;
import practica.vocabulary.ConceptId;

class ItemTextTest {
    private static final String RICH =
            """
            blocks: [{title: Keys, what: A key for each school, enablingFactors: Trust, lessons: Few get lost}]
            cost: {amount: 120000.50, currency: EUR, year: 2013}
            staff: Two people
            funding: [European Social Fund]
            partners: [Associació de famílies]
            indicators: [{name: Open yards, before: "0", after: "22", unit: yards, source: City}]
            links: [{title: Web, url: "https://web.girona.cat/patis?a=b&c=d"}]
            end: "2019-06-30"
            verified: true
            notes: "a \\"quoted\\" note with \\u0001 and 🏘"
            """;

    @Test
    void practiceComesBackFromJsonAsItWas() throws JsonProcessingException {
        var text = Drafts.practiceText(RICH);

        assertEquals(text, throughJson(text));
    }

    @Test
    void documentComesBackFromJsonAsItWas() throws JsonProcessingException {
        var full = Drafts.documentText();
        var bare = Drafts.documentText("summary: null\nbody: null\ndate: null\nthemes: []");

        assertEquals(full, throughJson(full));
        assertEquals(bare, throughJson(bare));
    }

    @Test
    void everyItemOfTheStarterLibraryComesBackFromJsonAsItWas() throws JsonProcessingException {
        for (var item : TestLibrary.starter().items().changedAfter(0, 1_000)) {
            assertEquals(item.text(), throughJson(item.text()));
        }
    }

    @Test
    void emptyFieldsAreNotWritten() throws JsonProcessingException {
        var bare =
                Drafts.documentText(
                        "summary: null\nbody: null\ndate: null\nthemes: []\ndocument-type: null");

        assertEquals(
                "{\"language\":\"pt\",\"versions\":{\"pt\":{\"state\":\"ORIGINAL\",\"title\":\"Plano da água\"}},"
                        + "\"details\":{\"kind\":\"document\"},\"verified\":false}",
                Database.json().writeValueAsString(bare));
    }

    @Test
    void readerIsShownTheirLanguageOrTheOriginal() {
        var text = Drafts.practiceText();

        assertEquals("Open schools", text.in(Language.EN).title());
        assertEquals(Language.EN, text.shownIn(Language.EN));
        assertEquals("Escoles obertes", text.in(Language.PT).title());
        assertEquals(Language.CA, text.shownIn(Language.PT));
    }

    @Test
    void missingFieldsAreThoseThatTheTemplateNeeds() {
        var empty =
                """
                summary: ""
                themes: []
                places: []
                organisation: null
                start: ""
                sections: {lessons: Only this.}
                """;

        assertEquals(List.of(), Drafts.practiceText().missing());
        assertEquals(
                List.of(
                        "summary",
                        "themes",
                        "places",
                        "organisation",
                        "period",
                        "section.context",
                        "section.actions",
                        "section.results"),
                Drafts.practiceText(empty).missing());
        assertEquals(
                List.of("summary", "themes"),
                Drafts.documentText("summary: null\nthemes: []").missing());
    }

    @Test
    void itemIsFiledByItsKindAndYear() {
        assertEquals(Optional.of(2012), Drafts.practiceText().details().year());
        assertEquals(Optional.of(2016), Drafts.documentText().details().year());
        assertEquals(Optional.empty(), Drafts.documentText("date: null").details().year());
        assertEquals(new ConceptId("case-study"), Drafts.practiceText().details().kind());
        assertEquals(new ConceptId("document"), Drafts.documentText().details().kind());
    }

    private static ItemText throughJson(ItemText text) throws JsonProcessingException {
        var json = Database.json();
        return json.readValue(json.writeValueAsString(text), ItemText.class);
    }
}
