package practica;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import practica.operate.Library;
import practica.operate.OpenCommand;
import practica.operate.Starter;

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

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public Integer call() throws Exception {
        if (isTaken(port)) {
            err().println(
                            "Port "
                                    + port
                                    + " is in use by another program. Choose another one with --port.");
            return 1;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            return super.call();
        } finally {
            stopped.countDown();
        }
    }

    @Override
    protected int run(Library library) throws Exception {
        if (!library.ours()) {
            err().println(
                            "The library in "
                                    + library.home()
                                    + " is already served by process "
                                    + library.holder()
                                    + ".");
            return 1;
        }
        if (!empty) {
            Starter.loadInto(library, this::tell);
        }
        library.follower().orElseThrow().catchUp();
        try (var app = new App(library, port)) {
            tell("Practica is at http://localhost:" + app.port() + "/");
            stopping.await();
        }
        return 0;
    }

    private void tell(String words) {
        out().println(words);
        out().flush();
    }

    /// Runs when the process is told to end: lets everything close before it does.
    private void stop() {
        stopping.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isTaken(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (BindException e) {
            return true;
        }
    }
}
