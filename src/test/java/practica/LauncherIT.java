package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.language.Language;

/// The program as an operator starts it, from the jar that was just built.
class LauncherIT {
    private static final String LISTENING = "Practica is at http://localhost:";

    @Test
    void javaThatIsTooOldIsPassedOver() throws Exception {
        var launcher = new ProcessBuilder("./practica", "--version");
        launcher.environment().put("JAVA_HOME", "/usr/lib/jvm/java-17-openjdk-amd64");
        var process = launcher.redirectError(ProcessBuilder.Redirect.INHERIT).start();

        var said = new String(process.getInputStream().readAllBytes());

        assertEquals(0, process.waitFor());
        assertEquals("practica 0.1.0", said.strip());
    }

    @Test
    void libraryIsServedInFiveLanguagesAndSurvivesBeingKilled(@TempDir Path home) throws Exception {
        var first = serve(home);
        for (var language : Language.INTERFACE) {
            var page = page(first, "/" + language + "/search?q=participation");
            assertFalse(page.select("article").isEmpty(), () -> "nothing found in " + language);
        }
        first.process().destroyForcibly().waitFor();

        var second = serve(home);
        var found = page(second, "/en/search").select("h2").text();
        second.process().destroy();

        assertTrue(found.contains("80"), found);
        assertTrue(second.process().waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, run("check", home).waitFor());
    }

    private record Served(Process process, int port) {}

    /// Waits until the server says where it is.
    private static Served serve(Path home) throws IOException {
        var process = run("serve", home, "--port", "0");
        var lines = new BufferedReader(process.inputReader());
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(LISTENING)) {
                return new Served(process, Integer.parseInt(line.replaceAll("\\D", "")));
            }
        }
        throw new IllegalStateException("it ended without listening");
    }

    private static Process run(String command, Path home, String... more) throws IOException {
        var words = new ArrayList<String>();
        words.addAll(List.of("./practica", command, "--home", home.toString()));
        words.addAll(List.of(more));
        var launcher = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        launcher.environment().remove("DATABASE_URL");
        return launcher.start();
    }

    private static Document page(Served served, String path) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + served.port() + path));
            var answer = browser.send(request.build(), BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), path);
            return Jsoup.parse(answer.body());
        }
    }
}
