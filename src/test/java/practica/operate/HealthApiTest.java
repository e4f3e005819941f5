package practica.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import practica.support.TestFolders;
import practica.support.TestLibrary;
import practica.support.TestSite;
import practica.translate.Engine;

class HealthApiTest {
    @Test
    void whoHasRoomIsReady() throws IOException {
        try (var library = library(1);
                var site = new TestSite(library)) {
            assertEquals("ready", site.get("/health/ready").body());
            assertEquals(200, site.get("/health/ready").statusCode());
        }
    }

    @Test
    void whoHasNoRoomSaysSoAndServesReaders() throws IOException {
        try (var library = library(Long.MAX_VALUE);
                var site = new TestSite(library)) {
            var answer = site.get("/health/ready");

            assertEquals(200, answer.statusCode());
            assertEquals("storage", answer.body());
            assertEquals(200, site.get("/health/live").statusCode());
            assertEquals(200, site.get("/en/search?q=water").statusCode());
        }
    }

    private static Library library(long keptFree) throws IOException {
        return Library.open(
                new Config(
                                Path.of("content").toAbsolutePath(),
                                TestFolders.create("health"),
                                Optional.of(TestLibrary.databaseUrl()),
                                new Engine.None(),
                                "")
                        .keepingFree(keptFree));
    }
}
