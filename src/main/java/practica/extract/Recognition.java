package practica.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The Tesseract of this machine, which recognises text in images: the folder it is in, and the
/// languages it is asked for, as its own option names them.
record Recognition(Path folder, String languages) {
    private static final String PROGRAM = "tesseract";
    private static final List<String> LANGUAGES = List.of("eng", "spa", "cat", "por", "fra");
    private static final int PATIENCE = 10;

    /// Empty where there is none on the path, or none of our languages.
    static Optional<Recognition> installed() {
        return Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "")
                                .split(File.pathSeparator, 0))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).toAbsolutePath())
                .filter(folder -> Files.isExecutable(folder.resolve(PROGRAM)))
                .findFirst()
                .flatMap(folder -> languages(folder).map(l -> new Recognition(folder, l)));
    }

    private static Optional<String> languages(Path folder) {
        try {
            var process =
                    new ProcessBuilder(folder.resolve(PROGRAM).toString(), "--list-langs")
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            var ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
                return Optional.empty();
            }
            var known = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
            return Optional.of(
                            LANGUAGES.stream()
                                    .filter(known::contains)
                                    .collect(Collectors.joining("+")))
                    .filter(languages -> !languages.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
