package practica.usage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
    private final Robots robots = new Robots();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
                "Mozilla/5.0 (Linux; Android 9; CUBOT NOVA) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
                "Opera/9.80 (Android; Opera Mini/7.5) Presto/2.12 Version/12.16"
            })
    void whatPeopleReadWithIsABrowser(String agent) {
        assertTrue(robots.isBrowser(agent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "curl/8.14.1",
                "python-requests/2.32.4",
                "Java-http-client/25",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
                "Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36",
                "Mozilla/5.0 (Windows NT 10.0) somebody@example.org",
                "Mozilla/5.0 (compatible; heritrix/3.4 +elsewhere)"
            })
    void whatFetchesByItselfIsNone(String agent) {
        assertFalse(robots.isBrowser(agent));
    }

    @Test
    void endlessNameIsNone() {
        assertFalse(robots.isBrowser("Mozilla/5.0 " + "x".repeat(200_000)));
    }
}
