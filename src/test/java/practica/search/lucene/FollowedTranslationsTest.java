package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import practica.support.ApertiumServer;
import practica.support.TranslationServer;
import practica.translate.Engine;
import practica.translate.Translator;

class FollowedTranslationsTest {
    private final FollowedItems items = new FollowedItems();
    private final TranslationServer server =
            new TranslationServer(
                    asked -> asked.get("q").asText().contains("water") ? "zumbidora" : "un text");
    private final Translator engine = Engine.of(server.address().toString()).orElseThrow().open("");

    @AfterEach
    void close() {
        engine.close();
        server.close();
        items.close();
    }

    @Test
    void itemsAreIndexedAtOnceAndTranslatedAfterwards() throws IOException {
        try (var follower = items.open("", engine)) {
            follower.catchUp();
            assertEquals(0, server.asked.size());
            assertEquals(List.of("water"), FollowedItems.found(follower, "drinking"));
            assertEquals(List.of(), FollowedItems.found(follower, "zumbidora"));

            assertEquals(2, translateAll(follower));

            assertEquals(List.of("water"), FollowedItems.found(follower, "zumbidora"));
            assertEquals(2, follower.index().size());
        }
    }

    @Test
    void newItemIsTranslatedAndNothingElse() throws IOException {
        try (var follower = items.open("", engine)) {
            follower.catchUp();
            translateAll(follower);
            var asked = server.asked.size();
            items.keep("water", "Rain water");
            follower.catchUp();

            assertEquals(1, translateAll(follower));

            assertEquals(asked + 4, server.asked.size());
            assertEquals(List.of("water"), FollowedItems.found(follower, "zumbidora"));
        }
    }

    @Test
    void rebuiltIndexAsksNothing() throws IOException {
        try (var follower = items.open("", engine)) {
            follower.catchUp();
            translateAll(follower);
            var asked = server.asked.size();

            follower.rebuild();

            assertEquals(List.of("water"), FollowedItems.found(follower, "zumbidora"));
            assertEquals(0, translateAll(follower));
            assertEquals(asked, server.asked.size());
        }
    }

    @Test
    void engineThatFailsIsNotAskedAgainAndAgain() throws IOException {
        server.status = 500;
        try (var follower = items.open("", engine)) {
            follower.catchUp();

            assertFalse(follower.translateNext());
            assertFalse(follower.translateNext());

            assertEquals(1, server.asked.size());
            assertEquals(List.of("water"), FollowedItems.found(follower, "drinking"));
        }
    }

    @Test
    void whatFailedIsTriedByTheNextProcess() throws IOException {
        server.status = 500;
        try (var follower = items.open("", engine)) {
            follower.catchUp();
            follower.translateNext();
        }
        server.status = 200;
        try (var again = Engine.of(server.address().toString()).orElseThrow().open("");
                var follower = items.open("", again)) {
            follower.catchUp();

            assertEquals(2, translateAll(follower));
            assertEquals(List.of("water"), FollowedItems.found(follower, "zumbidora"));
        }
    }

    @Test
    void itemsTakenInWhileNobodyKnowsWhatTheEngineOffersAreTranslatedLater() throws IOException {
        try (var apertium = new ApertiumServer("eng-spa")) {
            var setting = Engine.of("apertium+" + apertium.address()).orElseThrow();
            apertium.status = 503;
            try (var away = setting.open("");
                    var follower = items.open("", away)) {
                follower.catchUp();
                assertFalse(follower.translateNext());
            }
            apertium.status = 200;
            try (var back = setting.open("");
                    var follower = items.open("", back)) {
                assertEquals(2, translateAll(follower));
                assertEquals(0, translateAll(follower));
            }
        }
    }

    @Test
    void indexOfAnEngineIsReadWithoutOne() throws IOException {
        try (var follower = items.open("", engine)) {
            follower.catchUp();
            translateAll(follower);
            follower.catchUp();
        }
        try (var follower = items.open("")) {
            assertEquals(0, follower.catchUp());
            assertFalse(follower.translateNext());
            assertEquals(List.of(), FollowedItems.found(follower, "zumbidora"));
        }
    }

    private static int translateAll(IndexFollower follower) throws IOException {
        var count = 0;
        while (follower.translateNext()) {
            count++;
            assertTrue(count < 100, "it does not end");
        }
        return count;
    }
}
