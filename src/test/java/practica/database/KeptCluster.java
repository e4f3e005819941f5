package practica.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import practica.support.TestDatabase;

/// A cluster in which something was written before it was cleanly stopped.
record KeptCluster(Path folder, String password) {
    static KeptCluster in(Path folder) {
        TestDatabase.create();
        try (var server = EmbeddedServer.start(folder)) {
            jdbi(server.address())
                    .useHandle(handle ->
                            handle.execute("create table note as select 'kept' as words"));
            return new KeptCluster(folder, server.address().password());
        }
    }

    void assertStartsWithEverything() {
        try (var server = EmbeddedServer.start(folder)) {
            assertEquals(password, server.address().password());
            assertEquals(List.of("kept"), notes(server.address()));
        }
    }

    Path pidFile() {
        return folder.resolve("cluster/postmaster.pid");
    }

    static List<String> notes(DatabaseAddress address) {
        return jdbi(address)
                .withHandle(handle ->
                        handle.createQuery("select words from note").mapTo(String.class).list());
    }

    static Jdbi jdbi(DatabaseAddress address) {
        return Jdbi.create(address.jdbcUrl(), address.user(), address.password());
    }
}
