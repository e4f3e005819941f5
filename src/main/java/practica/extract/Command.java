package practica.extract;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// How a worker is started: the JVM and the classes of this process, little memory, and where Linux
/// allows it no network.
final class Command {
    private static final int PROBE_SECONDS = 5;

    /// As root and as anybody else.
    private static final List<List<String>> WAYS_WITHOUT_NETWORK =
            List.of(
                    List.of("/usr/bin/unshare", "--net"),
                    List.of("/usr/bin/unshare", "--map-root-user", "--net"));

    /// Whatever else the machine does goes first.
    private static final List<List<String>> LOW_PRIORITY =
            List.of(List.of("nice", "-n", "10"), List.of("ionice", "-c", "3"));

    private final List<String> withoutNetwork =
            WAYS_WITHOUT_NETWORK.stream().filter(Command::works).findFirst().orElse(List.of());
    private final List<String> lowPriority =
            LOW_PRIORITY.stream().filter(Command::works).flatMap(List::stream).toList();
    private final int heapMegabytes;
    private final Optional<Recognition> recognition;

    /// @param recognition what workers recognise text in images with
    Command(int heapMegabytes, Optional<Recognition> recognition) {
        this.heapMegabytes = heapMegabytes;
        this.recognition = recognition;
    }

    boolean hasNetwork() {
        return withoutNetwork.isEmpty();
    }

    /// @param folder where the worker may write
    /// @param temporary a folder in it, emptied after each file
    ProcessBuilder in(Path folder, Path temporary) {
        var command = new ArrayList<>(withoutNetwork);
        command.addAll(lowPriority);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx" + heapMegabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+DisplayVMOutputToStderr",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + folder,
                        "-Duser.timezone=UTC",
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        classPath(),
                        Worker.class.getName()));
        recognition.ifPresent(r -> command.addAll(List.of(r.folder().toString(), r.languages())));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        var languageData = System.getenv("TESSDATA_PREFIX");
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        if (languageData != null) {
            builder.environment().put("TESSDATA_PREFIX", languageData);
        }
        return builder;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, 0))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean works(List<String> way) {
        try {
            var probe = new ArrayList<>(way);
            probe.add("/bin/true");
            var process = new ProcessBuilder(probe).redirectErrorStream(true).start();
            var ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
