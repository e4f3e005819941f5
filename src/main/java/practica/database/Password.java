package practica.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The embedded server's password: 256 random bits in a file that only its owner can read.
record Password(String value) {
    private static final int BYTES = 32;

    /// The one in the file, which is made where there is none yet.
    static Password keptIn(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) != 2 * BYTES) {
            Files.deleteIfExists(file);
            var random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return new Password(Files.readString(file));
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
