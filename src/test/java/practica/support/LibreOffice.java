package practica.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// LibreOffice without a window, where it is on the `PATH`.
///
/// @param folder where it keeps its profile and what it writes
public record LibreOffice(Path program, Path folder) {
    public static Optional<LibreOffice> find(Path folder) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(one -> Path.of(one, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new LibreOffice(program, folder));
    }

    /// Skips the test where there is none.
    public static LibreOffice require(Path folder) {
        var found = find(folder);
        assumeTrue(found.isPresent(), "LibreOffice is not on the PATH");
        return found.get();
    }

    /// Opens a file and saves it in another format.
    ///
    /// @param format how the names of its files end, with the filter where there are several
    /// @param to a folder below this one's
    /// @param options more for the command line
    public Path convert(Path file, String format, String to, String... options) {
        var command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "--headless",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--convert-to",
                                format,
                                "--outdir",
                                folder.resolve(to).toString()));
        command.addAll(List.of(options));
        command.add(file.toString());
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes());
            assertEquals(0, process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        var name = file.getFileName().toString().replaceFirst("[.][^.]*$", "");
        return folder.resolve(to).resolve(name + "." + format.split(":", 2)[0]);
    }
}
