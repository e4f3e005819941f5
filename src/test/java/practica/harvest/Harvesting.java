package practica.harvest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import practica.deposit.Outcome;
import practica.deposit.Outcome.Kind;
import practica.fetch.Fetcher;
import practica.harvest.Harvests.Asked;
import practica.harvest.Harvests.Harvested;
import practica.harvest.Harvests.Refused;
import practica.harvest.Repository.Patience;
import practica.operate.Library;
import practica.support.TestFolders;

/// A repository of a test's own, and a library that harvests it.
final class Harvesting implements AutoCloseable {
    static final Path WORK = TestFolders.create("harvest");

    final OaiServer repository = new OaiServer();
    final List<Outcome> told = new ArrayList<>();
    private final Fetcher fetcher = repository.fetcher();
    private final Library library;

    Harvesting(Library library) {
        this.library = library;
    }

    Harvested take() throws IOException, Refused {
        return take("", "");
    }

    Harvested take(String set, String from) throws IOException, Refused {
        told.clear();
        return harvests()
                .take(new Asked(repository.base(), set, from, "oai_dc"), (one, _) -> told.add(one));
    }

    Harvests harvests() {
        return new Harvests(
                library.database().jdbi(),
                fetcher,
                library.imports(),
                library.known(),
                WORK,
                new Patience(3, Duration.ofMillis(10), Duration.ofSeconds(3)));
    }

    List<Kind> kinds() {
        return told.stream().map(Outcome::kind).toList();
    }

    String reason() {
        return told.getLast().reason();
    }

    @Override
    public void close() throws IOException {
        fetcher.close();
        repository.close();
    }
}
