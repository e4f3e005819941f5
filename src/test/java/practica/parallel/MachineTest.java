package practica.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.language.Language;
import practica.support.TestDatabase;
import practica.support.TranslationServer;
import practica.translate.Engine;
import practica.translate.Translations;
import practica.translate.Translator;

class MachineTest {
    @AutoClose private final Database database = TestDatabase.open();
    private TranslationServer server;
    private Translator engine;
    private Machine machine;

    @BeforeEach
    void start() {
        server = new TranslationServer(asked -> asked.get("q").asText().toUpperCase(Locale.ROOT));
        engine = Engine.of(server.address().toString()).orElseThrow().open("");
        machine = new Machine(new Translations(database.jdbi(), engine));
    }

    @AfterEach
    void stop() throws Exception {
        engine.close();
        server.close();
    }

    @Test
    void whatMakesListsHeadingsAndQuotationsStays() {
        var markdown =
                """
                ## The *yards*

                - open **daily**, see [the plan](https://city.example/plan)
                  1. at four
                  and at six,
                when school ends
                > said the mayor (https://city.example/mayor).
                ---
                snake_case stays whole
                """;

        assertEquals(
                """
                ## THE YARDS

                - OPEN DAILY, SEE THE PLAN <https://city.example/plan>
                  1. AT FOUR AND AT SIX, WHEN SCHOOL ENDS
                > SAID THE MAYOR (). <https://city.example/mayor>
                ---
                SNAKE_CASE STAYS WHOLE\
                """
                        .strip(),
                said(markdown).orElseThrow());
    }

    @Test
    void allLinesAreAskedForAtOnceAndOnlyOnce() {
        said("one\n\ntwo");
        said("one\n\ntwo");

        assertEquals(
                List.of("one\ntwo"),
                server.asked.stream().map(asked -> asked.get("q").asText()).toList());
    }

    @Test
    void knownIsWhatWasSaidBefore() {
        assertEquals(Optional.empty(), machine.known("one", Language.EN, Language.PT));
        said("one");
        assertEquals(Optional.of("ONE"), machine.known("one", Language.EN, Language.PT));
        assertEquals(1, server.asked.size());
    }

    @Test
    void whatHasNoWordsIsNotAskedFor() {
        assertEquals(Optional.of("---\n\n| |"), said("---\n\n| |"));
        assertEquals(Optional.of(""), said(""));
        assertEquals(List.of(), server.asked);
    }

    @Test
    void addressesWithoutWordsStay() {
        assertEquals(
                Optional.of("- <https://city.example/plan>\n\nSEE <a.png>"),
                said("- https://city.example/plan\n\n![see](a.png)"));
    }

    @Test
    void engineThatJoinsLinesIsAskedLineByLine() {
        try (var joining =
                        new TranslationServer(
                                asked -> asked.get("q").asText().replace("\n", " ") + "!");
                var other = Engine.of(joining.address().toString()).orElseThrow().open("")) {
            var lines = new Machine(new Translations(database.jdbi(), other));

            assertEquals(
                    Optional.of("- one!\n- two!"),
                    lines.of("- one\n- two", Language.EN, Language.PT));
        }
    }

    @Test
    void engineThatIsSilentSaysNothing() {
        server.status = 500;

        assertEquals(Optional.empty(), said("one"));
    }

    @Test
    void itOffersWhatTheEngineDoes() {
        assertTrue(machine.offers(Language.EN, Language.PT));
        assertFalse(machine.offers(Language.EN, Language.EN));
        assertFalse(machine.offers(Language.EN, Language.of("de").orElseThrow()));
        assertFalse(
                new Machine(new Translations(database.jdbi(), engine).off())
                        .offers(Language.EN, Language.PT));
    }

    private Optional<String> said(String markdown) {
        return machine.of(markdown, Language.EN, Language.PT);
    }
}
