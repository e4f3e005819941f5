package practica.operate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A command on a library.
public abstract class OpenCommand implements Callable<Integer> {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where data/ and index/ are; by default the program's own folder.")
    private Path home = root();

    @Spec private CommandSpec spec;

    /// Does the work.
    ///
    /// @return the exit code
    protected abstract int run(Library library) throws Exception;

    @Override
    public Integer call() throws Exception {
        try (var library = Library.open(config())) {
            return run(library);
        }
    }

    protected Config config() {
        return Config.of(root(), home);
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
