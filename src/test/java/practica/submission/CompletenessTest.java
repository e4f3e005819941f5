package practica.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import practica.item.Draft;
import practica.item.FieldText;
import practica.item.FormField;
import practica.support.Drafts;

class CompletenessTest {
    private static final String EMPTY =
            "{title: '', summary: '', sections: {}, places: [], organisation: null, themes: [], sdgs: [],"
                    + " networks: [], start: '', end: '', stage: '', licence: '', language: ''}";

    @Test
    void emptyFormIsNothingAndTheTitleComesFirst() {
        var none = of(Drafts.practice(EMPTY));

        assertEquals(0, none.percent());
        assertEquals(Optional.of("title"), none.next());
        assertEquals(
                List.of(
                        "title",
                        "summary",
                        "places",
                        "organisation",
                        "themes",
                        "start",
                        "context",
                        "actions",
                        "results"),
                none.missing());
    }

    @Test
    void whatIsNeededComesBeforeTheRest() {
        assertEquals(
                Optional.of("results"),
                of(Drafts.practice("{sections: {context: a, actions: b}}")).next());
        assertEquals(Optional.of("contact"), of(Drafts.practice()).next());
    }

    @Test
    void everyFieldThatIsFilledInRaisesTheScore() {
        var before = of(Drafts.practice()).percent();
        var after = of(Drafts.practice("staff: Two people", "funding: [The city]")).percent();

        assertTrue(0 < before && before < after && after < 100, before + " " + after);
    }

    @Test
    void documentHasFieldsOfItsOwn() {
        assertEquals(
                List.of("title", "summary", "themes"),
                of(Drafts.document("{title: '', summary: '', themes: []}")).missing());
        assertEquals(
                List.of(FormField.DOCUMENT_TYPE, FormField.DATE),
                FormField.ofKind("document").stream()
                        .filter(field -> !FormField.ofKind("case-study").contains(field))
                        .toList());
    }

    @Test
    void quickOneNeedsAFile() {
        var quick = new Completeness(Drafts.practice(EMPTY), true, Optional.empty(), List.of());

        assertEquals(List.of("title", "summary", "places", "themes", "files"), quick.missing());
    }

    @Test
    void fieldsAreSaidAsOneWouldWriteThem() {
        var draft =
                Drafts.practice(
                        "{cost: {amount: 1200000.5, currency: EUR, year: 2019}, funding: [a, b]}",
                        "indicators: [{name: n, after: '2'}]",
                        "links: [{title: Plan, url: 'https://example.org'}, {url: 'https://a.example'}]");

        assertEquals("1200000.5 EUR (2019)", FieldText.of(draft, FormField.COST));
        assertEquals("a\nb", FieldText.of(draft, FormField.FUNDING));
        assertEquals("n; ; 2; ; ", FieldText.of(draft, FormField.INDICATORS));
        assertEquals(
                "Plan, https://example.org\nhttps://a.example",
                FieldText.of(draft, FormField.LINKS));
        assertEquals("Faltava espai.", FieldText.of(draft, FormField.CONTEXT));
        assertEquals("local", FieldText.of(draft, FormField.LEVEL));
    }

    private static Completeness of(Draft draft) {
        return new Completeness(draft, false, Optional.empty(), List.of());
    }
}
