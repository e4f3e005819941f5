package practica;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import practica.browse.AboutPage;
import practica.language.Language;
import practica.operate.Library;
import practica.operate.OpenCommand;
import practica.operate.Starter;
import practica.web.Assets;
import practica.web.Pages;

/// `practica serve`
@Command(
        name = "serve",
        description = "Serve the library to browsers.",
        mixinStandardHelpOptions = true)
final class ServeCommand extends OpenCommand {
    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; by default ${DEFAULT-VALUE}. 0 is any free port.",
            defaultValue = "8080")
    private int port;

    @Option(names = "--empty", description = "Begin without the starter library.")
    private boolean empty;

    @Override
    public Integer call() throws Exception {
        var hindrance = hindrance(port);
        if (hindrance.isPresent()) {
            err().println(
                            "Port %d cannot be used (%s). Choose another one with --port."
                                    .formatted(port, hindrance.get()));
            return 1;
        }
        Thread.ofPlatform().daemon().start(ServeCommand::prepare);
        return super.call();
    }

    @Override
    protected int run(Library library) throws Exception {
        if (!library.ours()) {
            err().println(
                            "The library in %s is already served by process %s."
                                    .formatted(library.home(), library.holder()));
            return 1;
        }
        if (!empty) {
            Starter.loadInto(library, this::tell);
        }
        library.follower().orElseThrow().catchUp();
        library.startJobs();
        try (var app = new App(library, port)) {
            tell("Practica is at http://localhost:" + app.port() + "/");
            app.first()
                    .ifPresent(link ->
                            tell("Nobody administers it yet. Do so within two days: " + link));
            library.translations().status().ifPresent(this::tell);
            tell(recognition(library));
            if (!library.importRuns().unfinished().isEmpty()) {
                tell("An import was broken off and goes on: ./practica jobs says how far it is.");
            }
            untilStopped();
        }
        return 0;
    }

    /// Loads what the first page needs while the database starts and this process would only wait.
    private static void prepare() {
        new Pages(new Assets()).html(new AboutPage(0), Language.EN, "/about");
    }

    private static String recognition(Library library) {
        return library.recognises()
                .map(languages -> "Text in scans is recognised (" + languages + ").")
                .orElse(
                        "Text in scans is not recognised: Tesseract (tesseract-ocr) is not installed.");
    }

    /// Serving is work that has no end but the interruption.
    private static void untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // It is time to close.
        }
    }

    private void tell(String words) {
        out().println(words);
        out().flush();
    }

    /// Why the port cannot be listened on, before anything is started in vain.
    private static Optional<String> hindrance(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
            return Optional.empty();
        } catch (BindException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
