package practica.operate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import practica.translate.Engine;

/// A command on a library.
public abstract class OpenCommand implements Callable<Integer> {
    private static final long PATIENCE = 30;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where data/ and index/ are; by default the program's own folder.")
    private Path home = root();

    @Option(
            names = "--translate",
            paramLabel = "ENGINE",
            description = {
                "What translates: none, apertium, apertium+ and the address of an Apertium",
                "service, or the address of a LibreTranslate server; by default what",
                "PRACTICA_TRANSLATE says, or none."
            },
            defaultValue = "${env:PRACTICA_TRANSLATE:-none}",
            converter = EngineOption.class)
    private Engine engine = new Engine.None();

    @Spec private CommandSpec spec;

    /// Does the work.
    ///
    /// @return the exit code
    protected abstract int run(Library library) throws Exception;

    /// Opens the library and does the work. When the process is told to end, the work is
    /// interrupted, and everything is closed before the process ends.
    @Override
    public Integer call() throws Exception {
        var working = Thread.currentThread();
        var done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(working, done), "stop"));
        try (var library = Library.open(config())) {
            return run(library);
        } finally {
            done.countDown();
        }
    }

    private void stop(Thread working, CountDownLatch done) {
        if (done.getCount() > 0) {
            working.interrupt();
            try {
                if (!done.await(PATIENCE, TimeUnit.SECONDS)) {
                    err().println("Not everything could be closed in time.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    protected Config config() {
        return Config.of(root(), home, engine);
    }

    protected PrintWriter out() {
        return spec.commandLine().getOut();
    }

    protected PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /// The folder that the program was started from: the launcher tells.
    private static Path root() {
        return Path.of(System.getProperty("practica.root", "")).toAbsolutePath();
    }
}
