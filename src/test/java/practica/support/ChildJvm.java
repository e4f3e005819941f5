package practica.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A program of ours in a process of its own, with this one's class path and without its
/// `DATABASE_URL`.
public final class ChildJvm {
    /// What is good for a program that does not live long.
    static final List<String> SOON_STARTED = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");

    private ChildJvm() {}

    /// What a program said and how it ended.
    public record Ended(int code, String out, String err) {}

    /// Runs the program to its end.
    public static Ended run(
            Class<?> program, Map<String, String> environment, Object... arguments) {
        return run(SOON_STARTED, program, environment, arguments);
    }

    /// The same with options of the JVM.
    public static Ended run(
            List<String> options,
            Class<?> program,
            Map<String, String> environment,
            Object... arguments) {
        var folder = TestFolders.create("child");
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        try {
            var code =
                    builder(options, program, environment, arguments)
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start()
                            .waitFor();
            return new Ended(code, Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The program, not yet started.
    public static ProcessBuilder builder(
            Class<?> program, Map<String, String> environment, Object... arguments) {
        return builder(SOON_STARTED, program, environment, arguments);
    }

    /// The program, not yet started, with options of the JVM.
    public static ProcessBuilder builder(
            List<String> options,
            Class<?> program,
            Map<String, String> environment,
            Object... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(options);
        command.addAll(
                List.of(
                        "-Dpractica.root=" + Path.of("").toAbsolutePath(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        program.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        var builder = new ProcessBuilder(command);
        builder.environment().remove("DATABASE_URL");
        builder.environment().putAll(environment);
        return builder;
    }
}
