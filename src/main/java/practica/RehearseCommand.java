package practica;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import practica.export.Formats;
import practica.language.Language;
import practica.operate.Config;
import practica.operate.Library;
import practica.operate.OpenCommand;
import practica.operate.Starter;
import practica.translate.Engine;

/// `practica rehearse`: does once, in an empty folder, what the server does, so that the JVM can
/// note what it loads (an ahead-of-time cache) and start faster from then on. The launcher calls it
/// after a build.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand extends OpenCommand {
    private static final List<String> VISITED =
            List.of(
                    "/",
                    "/search?q=participation",
                    "/search?q=agua&theme=water",
                    "/themes",
                    "/networks",
                    "/places",
                    "/about");

    private static final List<String> PROGRAMS =
            List.of(
                    "/i/1",
                    "/en/statistics",
                    "/api/v1/search?q=water",
                    "/api/v1/items",
                    "/api/v1/export?format=csv&q=water",
                    "/oai?verb=ListRecords&metadataPrefix=oai_dc");

    /// Never the operator's own database and engine, whatever the environment says.
    @Override
    protected Config config() {
        var config = super.config();
        return new Config(config.content(), config.home(), Optional.empty(), new Engine.None(), "");
    }

    @Override
    protected int run(Library library) throws Exception {
        Starter.loadInto(library, _ -> {});
        library.follower().orElseThrow().catchUp();
        try (var app = new App(library, 0);
                var client = HttpClient.newHttpClient()) {
            var site = "http://localhost:" + app.port();
            for (var language : Language.INTERFACE) {
                for (var path : VISITED) {
                    visit(client, site + "/" + language + path);
                }
            }
            for (var format : Formats.ALL) {
                visit(client, site + "/api/v1/export?items=1&format=" + format.name());
            }
            for (var path : PROGRAMS) {
                visit(client, site + path);
            }
        }
        return 0;
    }

    private static void visit(HttpClient client, String address)
            throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
    }
}
