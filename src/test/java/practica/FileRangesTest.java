package practica;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.OddSite;

class FileRangesTest {
    private static final OddSite ODD = OddSite.open();

    @ParameterizedTest
    @CsvSource({
        "bytes=100-199, 100, 200",
        "bytes=0-0, 0, 1",
        "bytes=1000-, 1000, -1",
        "bytes=-500, -500, -1",
        "bytes=7-99999999, 7, -1"
    })
    void partOfAFileCanBeAskedFor(String range, int from, int to) throws IOException {
        var all = Files.readAllBytes(ODD.kept(OddSite.PDF));
        var first = from < 0 ? all.length + from : from;
        var after = to < 0 ? all.length : to;

        var answer = original(OddSite.PDF, "Range", range);

        assertEquals(206, answer.statusCode());
        assertEquals(
                "bytes " + first + "-" + (after - 1) + "/" + all.length,
                header(answer, "Content-Range"));
        assertArrayEquals(Arrays.copyOfRange(all, first, after), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=5-1", "bytes=x", "bytes=-", "lines=1-2", "bytes=0-1,3-4", "bytes"})
    void whatIsNoPartIsTheWhole(String range) throws IOException {
        var answer = original(OddSite.PDF, "Range", range);

        assertEquals(200, answer.statusCode());
        assertArrayEquals(Files.readAllBytes(ODD.kept(OddSite.PDF)), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999-", "bytes=-0"})
    void partBehindTheEndIsNotThere(String range) {
        assertEquals(416, original(OddSite.PDF, "Range", range).statusCode());
    }

    @Test
    void headOfAFileTellsItsSize() {
        var file = ODD.file(OddSite.PDF);

        var answer = ODD.site().ask("HEAD", file.address());

        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals("application/pdf", header(answer, "Content-Type"));
        assertEquals(Long.toString(file.original().size()), header(answer, "Content-Length"));
    }

    private static HttpResponse<byte[]> original(String name, String... headers) {
        return ODD.site().bytes(ODD.file(name).address(), headers);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
