package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Problem;
import practica.support.Drafts;
import practica.support.TestLibrary;
import practica.vocabulary.ConceptId;

class DraftCheckTest {
    @Test
    void everyProblemIsToldAtOnce() {
        var draft =
                Drafts.practice(
                        """
                        language: "?"
                        title: " "
                        translations: {xx-1234567890: {title: Titel}, en: {title: ""}}
                        sections: {weather: Rain.}
                        themes: [water, gardening]
                        sdgs: ["18"]
                        stage: dreaming
                        document-type: song
                        places: ["Atlantis, GR"]
                        networks: [nobody]
                        links: [{title: Bad, url: "javascript:alert(1)"}]
                        organisation: {name: " ", level: galactic, website: ftp://example.org}
                        start: Monday
                        date: 2020-13
                        end: "1990-02-30"
                        """);

        assertEquals(
                List.of(
                        new Problem("language", "check.unknown", "?"),
                        new Problem("title", "check.missing", "title"),
                        new Problem("translations.xx-1234567890", "check.unknown", "xx-1234567890"),
                        new Problem(
                                "translations.en.title", "check.missing", "translations.en.title"),
                        new Problem("sections", "check.unknown", "weather"),
                        new Problem("themes", "check.unknown", "gardening"),
                        new Problem("sdgs", "check.unknown", "18"),
                        new Problem("stage", "check.unknown", "dreaming"),
                        new Problem("document-type", "check.unknown", "song"),
                        new Problem("places", "check.unknown", "Atlantis, GR"),
                        new Problem("networks", "check.unknown", "nobody"),
                        new Problem("links", "check.address", "javascript:alert(1)"),
                        new Problem("organisation", "check.missing", "organisation"),
                        new Problem("level", "check.unknown", "galactic"),
                        new Problem("website", "check.address", "ftp://example.org"),
                        new Problem("start", "check.date", "Monday"),
                        new Problem("date", "check.date", "2020-13"),
                        new Problem("end", "check.date", "1990-02-30")),
                problems(draft));
    }

    @Test
    void kindThatIsNoneIsAProblem() {
        assertEquals(
                List.of(new Problem("kind", "check.unknown", "song")),
                problems(Drafts.document("kind: song")));
        assertEquals(
                List.of(new Problem("kind", "check.unknown", "")),
                problems(Drafts.document("kind: null")));
    }

    @Test
    void translationIntoTheOriginalsOwnLanguageIsAProblem() {
        assertEquals(
                List.of(new Problem("translations.ca", "check.unknown", "ca")),
                problems(Drafts.practice("translations: {ca: {title: Escoles}}")));
    }

    @ParameterizedTest
    @CsvSource({
        "ca-ES, '{ca-ES: {title: Escoles}}'",
        "pt-BR, '{pt: {title: Escolas}, pt-BR: {title: Escolas}}'",
        "por, '{pt-PT: {title: Escolas}, por: {title: Escolas}}'"
    })
    void secondTextOfALanguageIsAProblem(String tag, String translations) {
        assertEquals(
                List.of(new Problem("translations." + tag, "check.unknown", tag)),
                problems(Drafts.practice("translations: " + translations)));
    }

    @ParameterizedTest
    @CsvSource({
        "'{amount: 0, currency: EUR}', '', ''",
        "'{amount: 12.5, currency: BRL, year: 2013}', '', ''",
        "'{currency: EUR}', check.missing, amount",
        "'{amount: -1, currency: EUR}', check.unknown, -1",
        "'{amount: 1, currency: euro}', check.unknown, euro",
        "'{amount: 1}', check.unknown, ''"
    })
    void costIsAnAmountInACurrency(String cost, String message, String detail) {
        assertEquals(
                message.isEmpty() ? List.of() : List.of(new Problem("cost", message, detail)),
                problems(Drafts.practice("cost: " + cost)));
    }

    @Test
    void placesAndLinksHaveTheirMost() {
        var link = "{title: One, url: \"https://example.org\"}";

        assertEquals(List.of(), problems(Drafts.practice(list("places", "country:BR", 50))));
        assertEquals(
                List.of(new Problem("places", "check.too-many", "50")),
                problems(Drafts.practice(list("places", "country:BR", 51))));
        assertEquals(List.of(), problems(Drafts.practice(list("links", link, 100))));
        assertEquals(
                List.of(new Problem("links", "check.too-many", "100")),
                problems(Drafts.practice(list("links", link, 101))));
    }

    @Test
    void practiceHasThreeThemesAtMostAndADocumentAnyNumber() {
        var four = "themes: [water, waste, energy, climate]";

        assertEquals(
                List.of(new Problem("themes", "check.too-many", "3")),
                problems(Drafts.practice(four)));
        assertEquals(
                ids("water", "waste", "energy", "climate"), Drafts.documentText(four).themes());
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "1990, 1989, false",
                "1990, 1990, true",
                "1990-05, 1990, true",
                "1990-05, 1990-05, true",
                "1990-05, 1990-04, false",
                "1990-05-03, 1990-05, true",
                "1990-05-03, 1990-05-02, false",
                "1990, 1990-01, true",
                "1990, ongoing, true",
                "'', 1990, true",
                "1990, '', true"
            })
    void periodDoesNotEndBeforeItStarts(String start, String end, boolean good) {
        var draft = Drafts.practice("start: \"" + start + "\"\nend: \"" + end + "\"");

        assertEquals(
                good ? List.of() : List.of(new Problem("end", "check.before-start", end)),
                problems(draft));
    }

    private static List<Problem> problems(Draft draft) {
        return switch (draft.check(TestLibrary.known())) {
            case Bad<ItemText>(var problems) -> problems;
            case Checked.Good<ItemText> _ -> List.of();
        };
    }

    private static String list(String field, String value, int times) {
        return field + ": [" + String.join(", ", Collections.nCopies(times, value)) + "]";
    }

    private static List<ConceptId> ids(String... ids) {
        return List.of(ids).stream().map(ConceptId::new).toList();
    }
}
