package practica.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Small programs that answer at every NUL as Apertium's do, and modes made of them.
final class Programs {
    /// In capitals.
    static final String LOUD = "while IFS= read -r -d '' x; do printf '%s\\0' \"${x^^}\"; done";

    /// With a word before.
    static final String POLITE =
            "while IFS= read -r -d '' x; do printf 'please %s\\0' \"$x\"; done";

    /// Answers once and dies.
    static final String MORTAL = "IFS= read -r -d '' x; printf '%s\\0' \"$x\"";

    /// Never answers.
    static final String SILENT = "exec sleep 600";

    /// Never stops answering.
    static final String TALKATIVE = "exec yes";

    private final Path folder;

    Programs(Path folder) {
        this.folder = folder;
    }

    /// Silent when it is started for the first time, and loud from then on.
    String slowAtFirst() {
        var mark = folder.resolve("started");
        return "if [ ! -e %s ]; then touch %s; %s; fi; %s".formatted(mark, mark, SILENT, LOUD);
    }

    Path mode(String name, String... scripts) throws IOException {
        var stages = new StringBuilder();
        for (var at = 0; at < scripts.length; at++) {
            var program = folder.resolve(name + at + ".sh");
            Files.writeString(program, "#!/bin/bash\n" + scripts[at] + "\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
            stages.append(at == 0 ? "'" : " | '").append(program).append("' $1");
        }
        return Files.writeString(folder.resolve(name + ".mode"), stages);
    }
}
