package practica.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.support.TranslationServer;

class LibreTranslateTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void questionIsAskedAsTheProtocolSays() {
        try (var server = new TranslationServer(asked -> "agua «" + asked.get("q").asText() + "»");
                var engine = new LibreTranslate(server.address(), "secret")) {
            var said = engine.translate("water \"x\"\nñ", Language.EN, Language.ES);

            assertEquals(Optional.of("agua «water \"x\"\nñ»"), said);
            var asked = server.asked.getFirst();
            assertEquals("en", asked.get("source").asText());
            assertEquals("es", asked.get("target").asText());
            assertEquals("text", asked.get("format").asText());
            assertEquals("secret", asked.get("api_key").asText());
            assertEquals(20, engine.pairs().size());
            assertFalse(engine.name().contains("secret"));
        }
    }

    @Test
    void withoutAKeyNoneIsSent() {
        try (var server = new TranslationServer(_ -> "agua");
                var engine = new LibreTranslate(server.address(), "")) {
            engine.translate("water", Language.EN, Language.ES);

            assertFalse(server.asked.getFirst().has("api_key"));
        }
    }

    @Test
    void languagesAreAskedForAsTheServerCallsThem() {
        var languages =
                """
                [{"code": "en", "targets": ["en", "zh-Hans", "pt-BR", "es-MX", "es"]},
                 {"code": "zh-Hans", "targets": ["en"]}]\
                """;
        try (var server = new TranslationServer(_ -> "x", languages);
                var engine = new LibreTranslate(server.address(), "")) {
            var chinese = new Language("zh");
            engine.translate("a", Language.EN, chinese);
            engine.translate("b", chinese, Language.EN);
            engine.translate("c", Language.EN, Language.PT);
            engine.translate("d", Language.EN, Language.ES);

            assertEquals(
                    List.of("en zh-Hans", "zh-Hans en", "en pt-BR", "en es"),
                    server.asked.stream()
                            .map(one ->
                                    one.get("source").asText() + " " + one.get("target").asText())
                            .toList());
        }
    }

    @Test
    void whatIsNotOfferedOrTooLongIsNotAsked() {
        try (var server = new TranslationServer(_ -> "x");
                var engine = new LibreTranslate(server.address(), "")) {
            assertEquals(Optional.empty(), engine.translate("x", Language.EN, new Language("de")));
            assertEquals(
                    Optional.empty(),
                    engine.translate("x".repeat(20_001), Language.EN, Language.ES));
            assertEquals(0, server.asked.size());
        }
    }

    @Test
    void serverThatFailsIsLeftAloneForAWhile() {
        try (var server = new TranslationServer(_ -> "x");
                var engine = new LibreTranslate(server.address(), "")) {
            server.status = 500;

            for (var n = 0; n < 5; n++) {
                assertEquals(Optional.empty(), engine.translate("x" + n, Language.EN, Language.ES));
            }

            assertEquals(1, server.asked.size());
        }
    }

    @Test
    void serverThatIsBackIsAskedAgain() {
        try (var server = new TranslationServer(_ -> "x");
                var engine = new LibreTranslate(server.address(), "", LONG, Duration.ofNanos(1))) {
            server.status = 429;
            assertEquals(Optional.empty(), engine.translate("x", Language.EN, Language.ES));
            server.status = 200;

            assertEquals(Optional.of("x"), engine.translate("x", Language.EN, Language.ES));
        }
    }

    @Test
    void answerThatIsTooLongOrTooLateIsNone() {
        var never = new CountDownLatch(1);
        try (var server =
                        new TranslationServer(asked -> {
                            if (asked.get("q").asText().equals("late")) {
                                try {
                                    never.await();
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            }
                            return "x".repeat(2_000_000);
                        });
                var large = new LibreTranslate(server.address(), "");
                var late = new LibreTranslate(server.address(), "", Duration.ofMillis(500), LONG)) {
            assertEquals(Optional.empty(), large.translate("x", Language.EN, Language.ES));
            assertEquals(Optional.empty(), late.translate("late", Language.EN, Language.ES));
            never.countDown();
        }
    }

    @Test
    void absentServerOffersNothingButIsNotGivenUp() {
        try (var engine = new LibreTranslate(URI.create("http://127.0.0.1:1/"), "")) {
            assertEquals(Set.of(), engine.pairs());
            assertEquals(Optional.empty(), engine.translate("x", Language.EN, Language.ES));
            assertTrue(engine.way(new Pair(Language.EN, Language.ES)).isPresent());
            assertFalse(engine.isKnown());
        }
    }
}
