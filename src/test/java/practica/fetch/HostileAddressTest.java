package practica.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.fetch.FetchFailure.Reason;

/// Addresses that would lead inside. However they are written, nobody inside is asked.
class HostileAddressTest {
    @TempDir Path folder;

    @AutoClose
    private final WebServer inside =
            new WebServer(exchange -> WebServer.answer(exchange, 200, "text/plain", "secret"));

    /// Names that a test knows lead here; the others are asked of nobody.
    private static final Resolver NAMES =
            host ->
                    host.endsWith(".test") || host.contains("localhost")
                            ? List.of(InetAddress.getLoopbackAddress())
                            : List.of(InetAddress.ofLiteral(host));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:{port}/",
                "http://127.0.0.1.:{port}/",
                "http://127.1:{port}/",
                "http://127.0.1:{port}/",
                "http://2130706433:{port}/",
                "http://0x7f000001:{port}/",
                "http://0x7f.1:{port}/",
                "http://0x7f.0x0.0x0.0x1:{port}/",
                "http://0177.0.0.1:{port}/",
                "http://017700000001:{port}/",
                "http://0177.0.0.01:{port}/",
                "http://127.0.0.01:{port}/",
                "http://127.000.000.001:{port}/",
                "http://127.0.0.1.test.:{port}/",
                "http://0:{port}/",
                "http://0.0.0.0:{port}/",
                "http://127.255.255.254:{port}/",
                "http://[::1]:{port}/",
                "http://[0:0:0:0:0:0:0:1]:{port}/",
                "http://[::]:{port}/",
                "http://[::127.0.0.1]:{port}/",
                "http://[::7f00:1]:{port}/",
                "http://[::ffff:127.0.0.1]:{port}/",
                "http://[::ffff:7f00:1]:{port}/",
                "http://[0:0:0:0:0:ffff:7f00:0001]:{port}/",
                "http://[::ffff:0:127.0.0.1]:{port}/",
                "http://[64:ff9b::127.0.0.1]:{port}/",
                "http://[64:ff9b::7f00:1]:{port}/",
                "http://[64:ff9b:1::7f00:1]:{port}/",
                "http://[2002:7f00:1::]:{port}/",
                "http://[2001:0:7f00:1::]:{port}/",
                "http://[fe80::1]:{port}/",
                "http://[fe80::1%25lo]:{port}/",
                "http://[::1%25lo]:{port}/",
                "http://[fc00::1]:{port}/",
                "http://[fd00:ec2::254]:{port}/",
                "http://[ff02::1]:{port}/",
                "http://localhost:{port}/",
                "http://LOCALHOST:{port}/",
                "http://localhost.:{port}/",
                "http://localhost.localdomain:{port}/",
                "http://inside.test:{port}/",
                "http://INSIDE.test.:{port}/",
                "hTTp://127.0.0.1:{port}/",
                "HTTPS://127.0.0.1:{port}/",
                "http://127。0。0。1:{port}/",
                "http://①②⑦.⓪.⓪.①:{port}/",
                "http://127%2e0%2e0%2e1:{port}/",
                "http://%6c%6f%63alhost:{port}/",
                "http://loc\u00ADalhost:{port}/",
                "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:{port}/",
                "http://bücher.test:{port}/",
                "http://xn--bcher-kva.test:{port}/",
                "http://user@127.0.0.1:{port}/",
                "http://user:word@127.0.0.1:{port}/",
                "http://example.org@127.0.0.1:{port}/",
                "http://example.org:80@127.0.0.1:{port}/",
                "http://127.0.0.1:{port}@example.org/",
                "http://127.0.0.1:{port}\\@93.184.216.34/",
                "http://127.0.0.1:{port}#@93.184.216.34/",
                "http://127.0.0.1:{port}?@93.184.216.34/",
                "http:/127.0.0.1:{port}/",
                "http:127.0.0.1:{port}/",
                "http:///127.0.0.1:{port}/",
                "//127.0.0.1:{port}/",
                "http://127.0.0.1\t:{port}/",
                "http://127.0.0.1:{port}\r\nHost: a/",
                "http://127.0.0.1:{port}/\r\nX: y",
                "http://127.0.0.1 :{port}/",
                "http://127.0.0.1:+{port}/",
                "http://127.0.0.1:0{port}/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/",
                "http://168.63.129.16/",
                "http://10.0.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://100.64.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://93.184.216.34:22/",
                "file:///etc/passwd",
                "FILE:///etc/passwd",
                "gopher://127.0.0.1:{port}/_GET",
                "ftp://127.0.0.1:{port}/",
                "jar:http://127.0.0.1:{port}/a.jar!/b",
                "data:text/plain,a",
                "javascript:alert(1)",
                "ldap://127.0.0.1:{port}/",
                "http://",
                "http://:{port}/",
                "http://[/",
                "http://[::1/",
                "http://a..test:{port}/",
                "http://-a.test:{port}/",
                "http://a_b.test:{port}/",
                ""
            })
    void noFormOfAnAddressLeadsInside(String form) throws IOException {
        var address = form.replace("{port}", Integer.toString(inside.port()));
        try (var fetcher = new Fetcher(WebServer.limits(1_000), NAMES, Reach.PUBLIC)) {
            var refused =
                    assertThrows(
                            FetchFailure.class,
                            () -> fetcher.save(WebAddress.of(address), folder.resolve("got")));

            assertTrue(
                    List.of(Reason.ADDRESS, Reason.NOT_PUBLIC).contains(refused.reason()),
                    refused::getMessage);
            assertEquals(List.of(), inside.asked);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "gopher://127.0.0.1:{port}/",
                "http://127.0.0.1:{port}/",
                "http://localhost:{port}/",
                "//127.0.0.1:{port}/",
                "\\\\127.0.0.1:{port}\\",
                "http://[::1]:{port}/",
                "http://2130706433:{port}/",
                "http://a@127.0.0.1:{port}/",
                "javascript:alert(1)",
                "http://169.254.169.254/",
                "http://"
            })
    void redirectLeadsInsideNoMoreThanAnAddress(String form) throws IOException {
        var location = form.replace("{port}", Integer.toString(inside.port()));
        try (var outside =
                        new WebServer(exchange -> {
                            exchange.getResponseHeaders().set("Location", location);
                            exchange.sendResponseHeaders(302, -1);
                        });
                var fetcher = outside.fetcher()) {
            var refused =
                    assertThrows(
                            FetchFailure.class,
                            () ->
                                    fetcher.save(
                                            WebAddress.of(outside.address("/")),
                                            folder.resolve("got")));

            assertTrue(
                    List.of(Reason.ADDRESS, Reason.NOT_PUBLIC).contains(refused.reason()),
                    refused::getMessage);
            assertEquals(1, outside.asked.size());
            assertEquals(List.of(), inside.asked);
        }
    }

    /// A name that leads outside when it is looked at and inside when it is gone to.
    @Test
    void nameIsLookedUpOnceForEveryConnectionSoThatItCannotTurn() throws IOException {
        var looked = new AtomicInteger();
        var reached = new ArrayList<InetAddress>();
        Resolver turning =
                _ ->
                        List.of(
                                looked.getAndIncrement() == 0
                                        ? InetAddress.ofLiteral("127.0.0.1")
                                        : InetAddress.ofLiteral("127.0.0.2"));
        try (var fetcher =
                new Fetcher(
                        WebServer.limits(1_000),
                        turning,
                        (address, _) -> {
                            reached.add(address);
                            return address.getHostAddress().equals("127.0.0.1");
                        })) {
            var address = WebAddress.of("http://turning.test:" + inside.port() + "/");

            fetcher.save(address, folder.resolve("got"));

            assertEquals(1, looked.get());
            assertEquals(List.of(InetAddress.ofLiteral("127.0.0.1")), reached);
        }
    }

    @Test
    void hostWithOneAddressInsideIsNotAskedAtAll() throws IOException {
        Resolver both =
                _ ->
                        List.of(
                                InetAddress.ofLiteral("93.184.216.34"),
                                InetAddress.getLoopbackAddress());
        try (var fetcher = new Fetcher(WebServer.limits(1_000), both, Reach.PUBLIC)) {
            var address = WebAddress.of("http://both.test:" + inside.port() + "/");

            assertThrows(FetchFailure.class, () -> fetcher.save(address, folder.resolve("got")));

            assertEquals(List.of(), inside.asked);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "2606:4700::1111", "2a00:1450::5"})
    void publicAddressesAreWithinReach(String address) {
        assertTrue(Reach.PUBLIC.allows(InetAddress.ofLiteral(address), 443));
        assertTrue(Reach.PUBLIC.allows(InetAddress.ofLiteral(address), 8080));
        assertFalse(Reach.PUBLIC.allows(InetAddress.ofLiteral(address), 25));
    }
}
