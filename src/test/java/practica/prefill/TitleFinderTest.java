package practica.prefill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan for the care\nof older people\n\nThe council decided to begin. It was late.",
                "Plan for the care of\n\nolder people\n\nSummary\n\nThe council decided to begin.",
                "Plan for\nthe care of older people\n\n12\n\nPage 2",
                "City of Leeds\n\nPlan for the care of older people\n\nThe council decided.",
                "www.example.org\n12/03/2019\nPlan for the care of older people\n\nIt was late.",
                "Contents\n\nPlan for the care of older people\n\nThe council decided to begin."
            })
    void titleIsJoinedAndClearedOfWhatStandsAroundIt(String page) {
        assertEquals("Plan for the care of older people", Made.pdf(page).title());
    }

    @Test
    void linesThatAreNotOneTitleAreNotJoined() {
        assertEquals(
                "Propuesta ciudadana",
                Made.pdf("Propuesta ciudadana\nConcurso de ideas\n\nTexto").title());
        assertEquals("Quejas", Made.pdf("Quejas\n\nDescripción\nUn texto largo.").title());
    }

    @Test
    void bracketsAreClosedBeforeATitleEnds() {
        assertEquals(
                "Pla d'acció (barris del nord i del sud)",
                Made.pdf("Pla d'acció (barris del nord\n\ni del sud)\n\nText").title());
    }

    @Test
    void capitalsBecomeWhatTheTextWrites() {
        var made =
                Made.pdf(
                        "PLAN DE BARRIOS DE MADRID\nBASADO EN CKAN\n\nEl plan de Madrid usa CKAN. Es un plan.");

        assertEquals("Plan de barrios de Madrid basado en CKAN", made.title());
    }

    @Test
    void firstHeadingOfMarkdownIsTheTitle() {
        assertEquals(
                "Llei 39/2010, de suplement",
                Made.markdown("# Llei 39/2010, de suplement\n\nText.").title());
    }

    @Test
    void withoutATitleTheFirstSentenceSaysWhatItIs() {
        var text =
                "## Qué es\n\nLa Nueva Agenda Urbana es el documento final de una conferencia larga.";

        assertEquals("Nueva Agenda Urbana", Made.markdown(text).title());
    }

    @Test
    void whatTheFileSaysOfItselfIsSurerWhereThePageAgrees() {
        var agreed = Made.of("application/pdf", "Water plan", "Water plan\n\nText").itself();
        var alone = Made.of("application/pdf", "Water plan", "Something else\n\nText").itself();

        assertTrue(agreed.best("title").orElseThrow().confidence() > Proposals.SURE);
        assertTrue(alone.of("title").getFirst().confidence() < Proposals.SURE);
    }

    @Test
    void fileWithoutWordsIsCalledByItsNameAndThatIsNotSure() {
        var title = Made.pdf("12\n\n--").itself().best("title").orElseThrow();

        assertEquals(Made.NAME, title.value());
        assertTrue(title.confidence() < 0.2);
    }
}
