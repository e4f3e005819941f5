package practica;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
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
            for (var language : Language.INTERFACE) {
                for (var path : VISITED) {
                    var address =
                            URI.create("http://localhost:" + app.port() + "/" + language + path);
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
                }
            }
        }
        return 0;
    }
}
