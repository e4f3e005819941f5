package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import practica.item.LanguageVersion.State;
import practica.language.Language;
import practica.network.NetworkId;
import practica.network.Organisation;
import practica.place.PlaceId;
import practica.support.Drafts;
import practica.vocabulary.ConceptId;

/// What a good draft becomes.
class DraftTextTest {
    @Test
    void goodDraftBecomesText() {
        var original =
                version(
                        State.ORIGINAL,
                        "",
                        "Escoles obertes",
                        "Els patis de les escoles obren a la tarda.",
                        Map.of(
                                Section.CONTEXT, "Faltava espai.",
                                Section.ACTIONS, "S'obren els patis.",
                                Section.RESULTS, "Hi va molta gent."));
        var from = original.fingerprint();
        var english =
                version(
                        State.HUMAN,
                        from,
                        "Open schools",
                        "School yards open in the afternoon.",
                        Map.of());
        var french = version(State.HUMAN, from, "Écoles ouvertes", "", Map.of());

        assertEquals(
                new ItemText(
                        Language.CA,
                        Map.of(Language.CA, original, Language.EN, english, Language.FR, french),
                        new Details.CaseStudy(
                                Optional.of(
                                        new Period(new PartialDate("2012-09"), Optional.empty())),
                                Optional.of(new ConceptId("running")),
                                Optional.empty(),
                                "",
                                List.of(),
                                List.of(),
                                List.of()),
                        List.of(new PlaceId("city:3121456")),
                        Optional.of(
                                new Organisation(
                                        "Ajuntament de Girona",
                                        Optional.of(new ConceptId("local")),
                                        Optional.of("https://web.girona.cat"))),
                        Optional.empty(),
                        ids("public-space", "childhood"),
                        ids("11", "11.7"),
                        List.of(new NetworkId("educating-cities")),
                        Optional.empty(),
                        List.of(),
                        "CC-BY-4.0",
                        false,
                        Map.of()),
                Drafts.practiceText());
    }

    @Test
    void whatIsSaidTwiceIsKeptOnce() {
        var text =
                Drafts.practiceText(
                        "themes: [water, water]", "sdgs: [\"6\", \"6\"]", "networks: [uclg, uclg]");

        assertEquals(ids("water"), text.themes());
        assertEquals(ids("6"), text.sdgs());
        assertEquals(List.of(new NetworkId("uclg")), text.networks());
    }

    @Test
    void practiceIsOpenUnlessItSaysOtherwise() {
        assertEquals("CC-BY-4.0", Drafts.practiceText("licence: null").licence());
        assertEquals("All rights", Drafts.practiceText("licence: \" All rights \"").licence());
        assertEquals("", Drafts.documentText().licence());
    }

    @Test
    void fieldsWithoutAPlaceAreKeptAsWords() {
        var text = Drafts.documentText("shelf: 12\nboxes: [a, b]\nowner: {name: Anna}");

        assertEquals(
                Map.of("shelf", "12", "boxes", "[\"a\",\"b\"]", "owner", "{\"name\":\"Anna\"}"),
                text.extras());
    }

    private static LanguageVersion version(
            State state,
            String madeFrom,
            String title,
            String summary,
            Map<Section, String> sections) {
        return new LanguageVersion(state, madeFrom, title, summary, sections, List.of(), "");
    }

    private static List<ConceptId> ids(String... ids) {
        return List.of(ids).stream().map(ConceptId::new).toList();
    }
}
