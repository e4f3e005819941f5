package practica.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The files that editors own, taken into the database when they have changed and not otherwise.
public record Contents(Jdbi jdbi) {
    /// Runs `load` in one transaction where the files under this name are not those that were
    /// loaded last.
    public void whenChanged(String name, List<Path> files, Consumer<Handle> load) {
        var digest = digest(files);
        jdbi.useTransaction(handle -> {
            var loaded =
                    handle.createQuery("select digest from content_file where path = :name")
                            .bind("name", name)
                            .mapTo(String.class)
                            .findOne();
            if (!loaded.filter(digest::equals).isPresent()) {
                load.accept(handle);
                handle.createUpdate(
                                """
                                insert into content_file (path, digest) values (:name, :digest)
                                on conflict (path) do update set digest = excluded.digest
                                """)
                        .bind("name", name)
                        .bind("digest", digest)
                        .execute();
            }
        });
    }

    /// One digest of everything that is loaded: it changes when any of it does.
    public String state() {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "select coalesce(md5(string_agg(digest, ' ' order by path)), '') from content_file")
                        .mapTo(String.class)
                        .one());
    }

    private static String digest(List<Path> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                var bytes = Files.readAllBytes(file);
                digest.update(
                        (file.getFileName() + " " + bytes.length + "\n")
                                .getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
