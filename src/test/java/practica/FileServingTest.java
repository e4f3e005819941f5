package practica;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.OddSite;
import practica.support.PageFaults;

class FileServingTest {
    private static final OddSite ODD = OddSite.open();

    @Test
    void pdfOpensInTheBrowser() throws IOException {
        var answer = original(OddSite.PDF);

        assertEquals(200, answer.statusCode());
        assertEquals("application/pdf", header(answer, "Content-Type"));
        assertEquals(
                "inline; filename*=UTF-8''plan%20%22final%22%3B%20x%3D1.pdf",
                header(answer, "Content-Disposition"));
        assertEquals("frame-ancestors 'none'", header(answer, "Content-Security-Policy"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
        assertArrayEquals(Files.readAllBytes(ODD.kept(OddSite.PDF)), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {OddSite.DOCX, OddSite.HTML, OddSite.SVG, OddSite.MARKUP, OddSite.LINES})
    void anythingElseIsSavedAndNeverRuns(String name) throws IOException {
        var answer = original(name);

        assertEquals(200, answer.statusCode());
        assertEquals("application/octet-stream", header(answer, "Content-Type"));
        assertTrue(
                header(answer, "Content-Disposition").startsWith("attachment; filename*=UTF-8''"));
        assertEquals("sandbox; default-src 'none'", header(answer, "Content-Security-Policy"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("", header(answer, "Set-Cookie"));
        assertArrayEquals(Files.readAllBytes(ODD.kept(name)), answer.body());
    }

    @Test
    void pageThatCallsItselfAPdfIsNotServedAsAPage() {
        var answer = original(OddSite.FAKE);

        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertTrue(
                List.of("application/pdf", "application/octet-stream")
                        .contains(header(answer, "Content-Type")),
                () -> header(answer, "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x%0d%0aSet-Cookie:%20a=b",
                "%22;filename=x.html",
                "..%5c..%5cx",
                "%3Cscript%3E",
                "a.html"
            })
    void nameInTheAddressSaysNothingButTheName(String name) {
        var answer = ODD.site().get("/files/" + hash(OddSite.HTML) + "/" + name);

        assertEquals("", answer.headers().firstValue("Set-Cookie").orElse(""));
        if (answer.statusCode() == 200) {
            assertEquals(
                    "application/octet-stream",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(
                    answer.headers()
                            .firstValue("Content-Disposition")
                            .orElse("")
                            .matches("attachment; filename\\*=UTF-8''[A-Za-z0-9%._*-]+"));
        } else {
            assertEquals(400, answer.statusCode());
        }
    }

    @Test
    void fileThatTheVaultHasLostIsGone() throws IOException {
        Files.delete(ODD.kept(OddSite.GONE));

        var answer = ODD.site().get(ODD.file(OddSite.GONE).address(), "Accept-Language", "ca");

        assertEquals(410, answer.statusCode());
        assertEquals(List.of(), PageFaults.of(Jsoup.parse(answer.body()), "ca"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/0000000000000000000000000000000000000000000000000000000000000000/x.pdf",
                "/files/..%2F..%2Fetc/passwd",
                "/files/xyz/x.pdf",
                "/en/files/0000000000000000000000000000000000000000000000000000000000000000",
                "/en/files/%00"
            })
    void fileThatWeNeverHadIsUnknown(String address) {
        var status = ODD.site().get(address).statusCode();

        assertTrue(List.of(400, 404).contains(status), () -> address + " " + status);
    }

    @Test
    void textOfAHostilePageIsShownAsWords() {
        var page = ODD.site().page("/en/files/" + hash(OddSite.HTML));

        assertTrue(page.select(".leaf").text().contains("Some words."));
        assertFalse(page.html().contains("alert(1)"));
    }

    private static String hash(String name) {
        return ODD.file(name).original().hash().value();
    }

    private static HttpResponse<byte[]> original(String name, String... headers) {
        return ODD.site().bytes(ODD.file(name).address(), headers);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
