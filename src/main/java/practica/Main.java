package practica;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.logging.LogManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import practica.operate.BenchmarkCommand;
import practica.operate.CheckCommand;
import practica.operate.DuplicatesCommand;
import practica.operate.EvaluateCommand;
import practica.operate.ExportCommand;
import practica.operate.HarvestCommand;
import practica.operate.ImportCommand;
import practica.operate.JobsCommand;
import practica.operate.LettersCommand;
import practica.operate.PrefillCommand;
import practica.operate.ReindexCommand;
import practica.operate.SearchCommand;
import practica.operate.TemplateCommand;
import practica.operate.UserCommand;

/// The command line.
@Command(
        name = "practica",
        description = "The good-practice commons of networks of cities and regions.",
        mixinStandardHelpOptions = true,
        version = "practica 0.1.0",
        subcommands = {
            ServeCommand.class,
            RehearseCommand.class,
            ImportCommand.class,
            HarvestCommand.class,
            TemplateCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            ReindexCommand.class,
            CheckCommand.class,
            JobsCommand.class,
            LettersCommand.class,
            UserCommand.class,
            DuplicatesCommand.class,
            EvaluateCommand.class,
            PrefillCommand.class,
            BenchmarkCommand.class
        })
final class Main implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Main.class);

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    private Main() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        // What libraries say by the JDK's own logging is of no use to an operator.
        LogManager.getLogManager().reset();
        System.exit(
                new CommandLine(new Main())
                        .setExecutionExceptionHandler(sentence())
                        .execute(arguments));
    }

    /// What goes wrong is said in one sentence; how it came about is for the log.
    private static IExecutionExceptionHandler sentence() {
        return (e, command, _) -> {
            log.debug("command failed", e);
            command.getErr().println(words(e));
            return 1;
        };
    }

    private static String words(Exception e) {
        return switch (e) {
            case AccessDeniedException file -> "This user may not open " + file.getFile() + ".";
            case NoSuchFileException file -> "There is no " + file.getFile() + ".";
            case FileSystemException file when file.getReason() != null ->
                    file.getFile() + ": " + file.getReason() + ".";
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }
}
