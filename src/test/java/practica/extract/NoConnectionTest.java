package practica.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoConnectionTest {
    private static final String SECRET = "the words of another file";

    @TempDir Path folder;

    @Test
    void entitiesOfAFileReachNeitherTheNetworkNorOtherFiles() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), SECRET);
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var extractor = extractor()) {
            var address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            for (var file : hostile(address, secret.toUri().toString())) {
                var extraction = extractor.extract(file, file.getFileName().toString());

                assertFalse(extraction.toString().contains(SECRET), extraction.toString());
            }
            listener.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, listener::accept);
        }
    }

    private List<Path> hostile(String address, String secret) throws IOException {
        var head =
                """
                <?xml version="1.0"?>
                <!DOCTYPE x SYSTEM "%s" [
                  <!ENTITY far SYSTEM "%s"><!ENTITY near SYSTEM "%s"><!ENTITY %% all SYSTEM "%s">%%all;
                ]>
                """
                        .formatted(address, address, secret, address);
        var svg = head + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&far;&near;</text></svg>";
        var xml = head + "<x>&far;&near;</x>";
        var html = "<iframe src='%s'></iframe><img src='%s'>words".formatted(address, address);
        var docx = Samples.docx(folder.resolve("good.docx"), "Words");
        return List.of(
                Files.writeString(folder.resolve("a.svg"), svg),
                Files.writeString(folder.resolve("a.xml"), xml),
                Files.writeString(folder.resolve("a.html"), html),
                withBody(docx, head + WORD),
                Samples.zip(folder.resolve("a.odt"), openDocument(head + OPEN)));
    }

    private Path withBody(Path docx, String body) throws IOException {
        var copy = Files.copy(docx, folder.resolve("a.docx"));
        try (var zip = FileSystems.newFileSystem(copy)) {
            Files.writeString(zip.getPath("/word/document.xml"), body);
        }
        return copy;
    }

    private static Map<String, byte[]> openDocument(String content) {
        return Map.of(
                "mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8),
                "content.xml", content.getBytes(UTF_8));
    }

    private Extractor extractor() {
        return new Extractor(
                new Extractor.Settings(1, 256, Duration.ofSeconds(60), 100_000, folder));
    }

    private static final String WORD =
            """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:body><w:p><w:r><w:t>&far;&near;</w:t></w:r></w:p></w:body>
            </w:document>
            """;

    private static final String OPEN =
            """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
              <office:body><office:text><text:p>&far;&near;</text:p></office:text></office:body>
            </office:document-content>
            """;
}
