package practica.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;

class NextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en",
                "/en/",
                "/ca/account",
                "/en/items/barcelona-superblocks",
                "/fr/search?q=a%20b&theme=water&page=2",
                "/en/search?q=https://elsewhere.example/x",
                "/pt/account/second-step"
            })
    void addressOfOursIsFollowed(String address) {
        assertEquals(address, Next.of(address, Language.EN).address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//elsewhere.example",
                "//elsewhere.example/en/",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/en//elsewhere.example",
                "/en/\\elsewhere.example",
                "/en/..//elsewhere.example",
                "/en/../../elsewhere",
                "/en/./x",
                "/en/%2f%2felsewhere.example",
                "/en/%5c",
                "/en\\elsewhere",
                "/english",
                "/de/account",
                "https://elsewhere.example/en/",
                "HTTPS:/en/",
                "javascript:alert(1)",
                " /en/",
                "/en/\r\nSet-Cookie: a=b",
                "/en/\t",
                "/en/a b",
                "/en/ñ",
                "/en/#//elsewhere",
                "/en/\u0000"
            })
    void anythingElseIsTheReadersAccount(String address) {
        assertEquals("/pt/account", Next.of(address, Language.PT).address());
    }

    @Test
    void addressThatIsTooLongIsTheReadersAccount() {
        assertEquals("/en/account", Next.of("/en/" + "a/".repeat(100_000), Language.EN).address());
    }
}
