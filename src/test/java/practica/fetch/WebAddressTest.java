package practica.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "HTTP://Example.ORG:80/A?b=C, http://example.org/A?b=C",
        "https://example.org.:443/a#b, https://example.org/a",
        "https://example.org:8443/, https://example.org:8443/",
        "https://example.org?q=1, https://example.org/?q=1",
        "https://bücher.example/straße, https://xn--bcher-kva.example/stra%C3%9Fe",
        "' https://example.org/a b|c ', https://example.org/a%20b%7Cc",
        "http://192.0.2.7/, http://192.0.2.7/",
        "'http://[2001:DB8::1]:81/', 'http://[2001:DB8::1]:81/'"
    })
    void addressIsWrittenInOneForm(String written, String form) throws FetchFailure {
        assertEquals(form, WebAddress.of(written).toString());
        assertEquals(form, WebAddress.of(form).toString());
    }

    @Test
    void pathsAreNoAddresses() {
        assertTrue(WebAddress.isMeant("https://example.org"));
        assertFalse(WebAddress.isMeant("https.txt"));
        assertFalse(WebAddress.isMeant("/http://a"));
        assertThrows(
                FetchFailure.class,
                () -> WebAddress.of("https://example.org/" + "a".repeat(3_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "attachment; filename=\"plan.pdf\", application/pdf, plan.pdf",
        "attachment; filename=plan.pdf, '', plan.pdf",
        "attachment; filename*=UTF-8''Pla%20d%27aigua.pdf; filename=x.pdf, '', Pla daigua.pdf",
        "attachment; filename=\"../../etc/passwd\", '', passwd",
        "attachment; filename=\"..\\..\\a.exe\", '', a.exe",
        "attachment; filename=\".hidden\", '', hidden",
        "attachment; filename=\"-rf\", '', rf",
        "attachment; filename=\"..\", '', final",
        "attachment; filename=\"a%00b\u0007\u202Egpj.exe\", '', a%00bgpj.exe",
        "'attachment; filename=\"a<b>:\"\"c\"', '', ab",
        "inline, application/pdf, final.pdf",
        "inline, text/html, final.html"
    })
    void nameIsHarmless(String disposition, String type, String name) throws FetchFailure {
        var address = WebAddress.of("https://example.org/one/final?x=/y.zip");

        assertEquals(name, FileName.of(Optional.of(disposition), address, type));
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html, document.html",
        "/a/, text/html, a.html",
        "/plan.PDF, application/pdf, plan.PDF",
        "/page.php, text/html, page.php.html",
        "/page.htm, text/html, page.htm",
        "/%2e%2e%2fsecret, '', secret",
        "/a%0ab.txt, text/plain, ab.txt",
        "/plan%20d%E2%80%99aigua.pdf, application/pdf, plan d’aigua.pdf"
    })
    void nameIsThatOfThePathWhereTheServerSaysNone(String path, String type, String name)
            throws FetchFailure {
        assertEquals(
                name,
                FileName.of(Optional.empty(), WebAddress.of("https://a.example" + path), type));
    }

    @Test
    void longNameKeepsItsEnding() throws FetchFailure {
        var address = WebAddress.of("https://a.example/" + "%E6%B0%B4".repeat(100) + ".pdf");

        var name = FileName.of(Optional.empty(), address, "application/pdf");

        assertTrue(name.length() <= 100 && name.endsWith("水.pdf"), name);
    }
}
