package practica.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.support.ApertiumServer;

/// Against a server that has Catalan, Spanish and Portuguese with Spanish in the middle.
class ApertiumOnTheWebTest {
    private final ApertiumServer server = new ApertiumServer("cat-spa", "spa-por", "spa-por_BR");
    private final ApertiumOnTheWeb engine =
            new ApertiumOnTheWeb(server.address(), Duration.ofNanos(1));

    @AfterEach
    void stop() {
        engine.close();
        server.close();
    }

    @Test
    void itOffersWhatTheServerListsAndWhatGoesThroughAThirdLanguage() {
        assertEquals(
                Set.of(
                        new Pair(Language.CA, Language.ES),
                        new Pair(Language.ES, Language.PT),
                        new Pair(Language.CA, Language.PT)),
                engine.pairs());
        var host = "apertium 127.0.0.1:" + server.address().getPort();
        assertEquals(
                Optional.of(host + " cat-spa spa-por"),
                engine.way(new Pair(Language.CA, Language.PT)));
        assertEquals(Optional.empty(), engine.way(new Pair(Language.PT, Language.CA)));
    }

    @Test
    void questionIsAskedAsTheServiceSays() {
        assertEquals(
                Optional.of("said: aigua & «pa»\nñ"),
                engine.translate("aigua & «pa»\nñ", Language.CA, Language.ES));
        engine.translate("aigua", Language.CA, Language.PT);

        assertEquals(
                List.of(
                        "/translate langpair=cat|spa&markUnknown=no&q=aigua & «pa»\nñ",
                        "/translateChain langpairs=cat|spa|por&markUnknown=no&q=aigua"),
                server.asked);
    }

    @Test
    void whatIsNotOfferedOrTooLongIsNotAsked() {
        assertEquals(Optional.empty(), engine.translate("x", Language.EN, Language.ES));
        assertEquals(
                Optional.empty(), engine.translate("x".repeat(20_001), Language.CA, Language.ES));
        assertEquals(List.of(), server.asked);
    }

    @Test
    void serverThatFailsSaysNothingAndIsAskedAgainLater() {
        engine.pairs();
        server.status = 500;
        assertEquals(Optional.empty(), engine.translate("a", Language.CA, Language.ES));
        server.status = 200;

        assertEquals(Optional.of("said: b"), engine.translate("b", Language.CA, Language.ES));
    }

    @Test
    void serverThatOffersNothingIsAskedOnceInAWhile() {
        try (var empty = new ApertiumServer();
                var engine = new ApertiumOnTheWeb(empty.address())) {
            for (var n = 0; n < 3; n++) {
                assertEquals(Optional.empty(), engine.way(new Pair(Language.CA, Language.ES)));
                assertFalse(engine.isKnown());
            }

            assertEquals(1, empty.lists.get());
        }
    }

    @Test
    void whatAServerOffersIsKnownOnceItHasSaidSo() {
        server.status = 503;
        assertFalse(engine.isKnown());
        server.status = 200;

        assertTrue(engine.isKnown());
        assertEquals(Optional.empty(), engine.way(new Pair(Language.PT, Language.CA)));
        assertEquals(2, server.lists.get());
    }

    @Test
    void absentServerOffersNothing() {
        try (var absent = new ApertiumOnTheWeb(URI.create("http://127.0.0.1:1"))) {
            assertEquals(Set.of(), absent.pairs());
            assertEquals(Optional.empty(), absent.translate("a", Language.CA, Language.ES));
        }
    }
}
