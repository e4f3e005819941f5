package practica.support;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The real material that lies beside the project, for tests that need it. They skip where it is
/// absent, except on a machine that says it must be there.
public final class Shared {
    private static final Path FOLDER =
            Path.of(System.getenv().getOrDefault("PRACTICA_SHARED", "../shared"));

    private Shared() {}

    public static Path folder(String name) {
        var folder = FOLDER.resolve(name);
        var there = Files.isDirectory(folder);
        if (!there && System.getenv("PRACTICA_REQUIRE") != null) {
            fail(folder + " is absent, and PRACTICA_REQUIRE says that it must be there");
        }
        assumeTrue(
                there,
                () ->
                        folder
                                + " is absent: set PRACTICA_SHARED to the folder of the shared material");
        return folder;
    }
}
