package practica.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.support.TestLibrary;
import practica.text.Words;
import practica.vocabulary.Understanding.Meant;

class UnderstandingTest {
    private final Understanding understanding =
            new Understanding(
                    List.of(
                            new Scheme(
                                    List.of(
                                            concept(
                                                    "transport",
                                                    "Public transport",
                                                    "Transport públic",
                                                    "bus"),
                                            concept(
                                                    "participation",
                                                    "Participation",
                                                    "Participació",
                                                    "x"))),
                            new Scheme(List.of(concept("11.2", "Transport for all", "", "bus")))));

    @Test
    void labelIsRecognisedInAnyLanguageWithoutAccents() {
        assertEquals(List.of(meant(0, 2, "transport")), of("transport public"));
        assertEquals(List.of(meant(1, 2, "participation")), of("la participacio"));
    }

    @Test
    void longestLabelCounts() {
        assertEquals(
                List.of(meant(1, 3, "transport"), meant(4, 5, "participation")),
                of("good public transport and participation"));
        assertEquals(List.of(meant(0, 3, "11.2")), of("transport for all"));
    }

    @Test
    void labelOfSeveralConceptsMeansAllOfThem() {
        assertEquals(List.of(meant(0, 1, "transport", "11.2")), of("bus"));
    }

    @Test
    void nothingElseIsRecognised() {
        assertEquals(List.of(), of("public money"));
        assertEquals(List.of(), of("x"));
        assertEquals(List.of(), understanding.of(List.of()));
    }

    @Test
    void labelIsRecognisedInPluralAndWithoutTheLittleWordsBetween() {
        assertEquals(List.of(meant(0, 2, "transport")), of("transports publics"));
        assertEquals(List.of(meant(1, 5, "transport")), of("el transport de la publica"));
        assertEquals(List.of(meant(0, 1, "participation")), of("participacions"));
    }

    @Test
    void textSpeaksOfWhatItNames() {
        assertEquals(
                Set.of(new ConceptId("transport"), new ConceptId("participation")),
                understanding.in("Millorem el Transport Públic amb la participació de tothom."));
    }

    @Test
    void longTextsSpeakOfWhatTheirFoldedWordsName() {
        var real = realThemes();
        for (var item : TestLibrary.starter().items().changedAfter(0, 1_000)) {
            for (var version : item.text().versions().values()) {
                var text = version.title() + " – " + version.summary() + "\n" + version.body();
                var named = new HashSet<ConceptId>();
                real.of(List.of(Words.folded(text).split(" ")))
                        .forEach(meant -> named.addAll(meant.concepts()));

                assertEquals(named, real.in(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pressupostos participatius",
                "orçamento participativo",
                "budget participatif",
                "participatory budgeting",
                "presupuestos participativos"
            })
    void realThemeIsRecognisedInEveryLanguage(String words) {
        var vocabularies = TestLibrary.known().vocabularies();

        var meant =
                new Understanding(List.of(vocabularies.themes(), vocabularies.sdgs()))
                        .of(List.of(Words.folded(words).split(" ")));

        assertEquals(List.of(meant(0, 2, "participatory-budgeting")), meant);
    }

    @Test
    void everyThemeIsRecognisedByItsOwnLabelInEveryLanguage() {
        var themes = TestLibrary.known().vocabularies().themes();
        var real = new Understanding(List.of(themes));

        for (var theme : themes.concepts()) {
            for (var language : Language.INTERFACE) {
                var words = List.of(Words.folded(theme.label(language)).split(" "));
                assertTrue(
                        real.of(words).stream()
                                .anyMatch(one -> one.concepts().contains(theme.id())),
                        () -> theme.id() + " " + words);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VBG, violence-prevention",
        "ZBE, air-quality",
        "PMUS, mobility",
        "PGOU, urban-planning",
        "RSU, waste",
        "tri des déchets, waste",
        "villa miseria, informal-settlements",
        "veredas, walking",
        "SbN, biodiversity",
        "GRD, disaster-risk",
        "onda de calor, climate-adaptation",
        "EV charging, mobility",
        "ESS, social-economy",
        "plu, urban-planning",
        "TOD, urban-development"
    })
    void abbreviationsAndEverydayWordsMeanTheirTheme(String words, String theme) {
        assertEquals(Set.of(new ConceptId(theme)), realThemes().in(words));
    }

    /// Words that differ from an abbreviation or a plural only by an ending that labels lose.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plus",
                "pot",
                "todos",
                "libre",
                "mar",
                "esse",
                "zero",
                "scope",
                "government",
                "22",
                "sud",
                "made",
                "led"
            })
    void ordinaryWordMeansNoTheme(String word) {
        assertEquals(Set.of(), realThemes().in(word));
    }

    private static Understanding realThemes() {
        return new Understanding(List.of(TestLibrary.known().vocabularies().themes()));
    }

    private List<Meant> of(String words) {
        return understanding.of(List.of(words.split(" ")));
    }

    private static Meant meant(int from, int to, String... ids) {
        return new Meant(from, to, Stream.of(ids).map(ConceptId::new).toList());
    }

    private static Concept concept(String id, String english, String catalan, String hidden) {
        return new Concept(
                new ConceptId(id),
                Optional.empty(),
                "",
                Map.of(
                        Language.EN, new Labels(english, List.of(), List.of(hidden), ""),
                        Language.CA, new Labels(catalan, List.of(), List.of(), "")));
    }
}
