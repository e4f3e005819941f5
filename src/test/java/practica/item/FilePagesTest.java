package practica.item;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.file.ReadFile;
import practica.language.Language;
import practica.storage.Pictures;
import practica.storage.Vault;
import practica.support.Drafts;
import practica.support.SmallSite;
import practica.support.TestDatabase;
import practica.support.TestFolders;
import practica.web.Assets;
import practica.web.Pages;

class FilePagesTest {
    @AutoClose private final Database database = TestDatabase.open();
    private final Items items = new Items(database.jdbi());
    private final practica.file.Files files = new practica.file.Files(database.jdbi());
    private final Vault vault = new Vault(TestFolders.create("vault"));
    private final FilePages pages =
            new FilePages(
                    items,
                    files,
                    vault,
                    new Pictures(TestFolders.create("pictures")),
                    new Pages(new Assets()));
    private final CompletableFuture<Boolean> failed = new CompletableFuture<>();

    @AutoClose
    private final SmallSite site =
            new SmallSite(routes -> {
                routes.get("/port", ctx -> ctx.result("" + ctx.req().getLocalPort()));
                routes.get("/files/{hash}/{name}", this::original);
            });

    FilePagesTest() throws IOException {}

    @Test
    void fileIsSavedUnderTheNameTheItemHasForIt() throws IOException {
        var file = kept("água.zip", "words".getBytes(UTF_8));

        var answer = site.get("/files/" + file.hash() + "/virus.exe");

        assertEquals("words", answer.body());
        assertEquals(
                Optional.of("attachment; filename*=UTF-8''%C3%A1gua.zip"),
                header(answer, "Content-Disposition"));
        assertEquals(
                Optional.of("public, max-age=31536000, immutable"),
                header(answer, "Cache-Control"));
    }

    @Test
    void fileWhoseBytesAreGoneIsGoneAndNobodyKeepsThatAnswer() throws IOException {
        var file = kept("plan.pdf", "words".getBytes(UTF_8));
        Files.delete(vault.path(file.hash()));

        var answer = site.get(file.address());

        assertEquals(410, answer.statusCode());
        assertFalse(header(answer, "Cache-Control").orElse("").contains("immutable"));
        assertTrue(header(answer, "Content-Security-Policy").orElse("").contains("script-src"));
    }

    @Test
    void fileThatWasCutOffIsNotSent() throws IOException {
        var file = kept("plan.pdf", "words".getBytes(UTF_8));
        Files.writeString(vault.path(file.hash()), "word");

        var answer = site.get(file.address());

        assertEquals(410, answer.statusCode());
        assertTrue(answer.body().contains(file.hash().value()), answer.body());
    }

    @Test
    void readerWhoBreaksOffIsNoFailure() throws Exception {
        var file = kept("plan.pdf", new byte[50_000_000]);

        try (var socket = new Socket("127.0.0.1", Integer.parseInt(site.get("/port").body()))) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write(
                            ("GET " + file.address() + " HTTP/1.1\r\nHost: x\r\n\r\n")
                                    .getBytes(UTF_8));
            assertEquals('H', socket.getInputStream().read());
        }

        assertFalse(failed.get(20, TimeUnit.SECONDS));
    }

    private void original(Context ctx) {
        try {
            pages.original(ctx);
            failed.complete(false);
        } catch (RuntimeException e) {
            failed.complete(true);
            throw e;
        }
    }

    private ItemFile kept(String name, byte[] bytes) throws IOException {
        var kept = vault.keep(new ByteArrayInputStream(bytes));
        var read =
                new ReadFile(
                        kept.hash(),
                        kept.size(),
                        name.endsWith("pdf") ? "application/pdf" : "application/zip",
                        ReadFile.State.READ,
                        "",
                        "",
                        Language.CA,
                        1);
        files.add(read, List.of());
        var file = new ItemFile(name, "", "", read);
        items.keep("a.md", "a", "1", Drafts.practiceText(), List.of(file));
        return file;
    }

    private static Optional<String> header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name);
    }
}
