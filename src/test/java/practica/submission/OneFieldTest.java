package practica.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import practica.item.Draft;
import practica.item.FieldText;
import practica.item.FormField;
import practica.support.Drafts;

class OneFieldTest {
    private static final Draft FULL =
            Drafts.practice(
                    "title: Patis",
                    "summary: Obren.",
                    "language: es",
                    "places: ['Lleida, ES']",
                    "organisation: {name: Lleida, level: regional, website: 'https://a.example'}",
                    "networks: [c40]",
                    "themes: [water]",
                    "sdgs: ['6']",
                    "start: '2001'",
                    "end: '2002'",
                    "stage: ended",
                    "document-type: plan",
                    "date: '2003'",
                    "sections: {context: a, actions: b, participants: c, resources: d, results: e,"
                            + " lessons: f, transfer: g, inclusion: h, legal: i}",
                    "cost: {amount: 1200.50, currency: EUR, year: 2019}",
                    "blocks: [{title: Claus, what: Una per escola}]",
                    "contact: {role: Cap, organisation: Ajuntament, email: 'a@b.example'}",
                    "staff: Quatre",
                    "funding: [Estat]",
                    "partners: [Escoles]",
                    "indicators: [{name: Patis, before: '1', after: '2', unit: '', source: ''}]",
                    "links: [{title: A, url: 'https://b.example'}]",
                    "licence: CC0-1.0");
    private static final Draft BARE = Drafts.practice("sections: {}", "organisation: null");

    @ParameterizedTest
    @EnumSource(FormField.class)
    void fieldIsAsItWasAndAllElseAsItIs(FormField field) {
        assertOnly(field, FULL, Drafts.practice());
        assertOnly(field, Drafts.practice(), FULL);
    }

    @ParameterizedTest
    @EnumSource(FormField.class)
    void whatWasNotThereIsGoneAgain(FormField field) {
        assertOnly(field, BARE, FULL);
        assertOnly(field, FULL, BARE);
    }

    private static void assertOnly(FormField field, Draft then, Draft now) {
        var made = OneField.as(then, field, now);

        for (var one : FormField.values()) {
            assertEquals(
                    FieldText.of(one == field ? then : now, one),
                    FieldText.of(made, one),
                    () -> field + " changed " + one);
        }
        assertEquals(now.translations(), made.translations());
        assertEquals(now.kind(), made.kind());
    }
}
