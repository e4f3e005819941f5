package practica.harvest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import practica.deposit.Delivery;
import practica.deposit.ImportRun;
import practica.deposit.Outcome;
import practica.fetch.FetchFailure;
import practica.fetch.Fetcher;
import practica.harvest.HarvestStore.Standing;
import practica.harvest.Repository.Patience;
import practica.item.Known;

/// Harvests of repositories: each takes what changed since the last one, goes on where it was
/// broken off, and is imported like anything else.
public final class Harvests {
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9_.!~*'()-]{1,100}");
    private static final Pattern SET = Pattern.compile("[A-Za-z0-9_.!~*'():-]{0,500}");

    private final Jdbi jdbi;
    private final HarvestStore store;
    private final Fetcher fetcher;
    private final ImportRun run;
    private final Known known;
    private final Path work;
    private final Patience patience;

    public Harvests(Jdbi jdbi, Fetcher fetcher, ImportRun run, Known known, Path work) {
        this(jdbi, fetcher, run, known, work, Patience.USUAL);
    }

    Harvests(Jdbi jdbi, Fetcher fetcher, ImportRun run, Known known, Path work, Patience patience) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(HarvestStore.class);
        this.fetcher = fetcher;
        this.run = run;
        this.known = known;
        this.work = work;
        this.patience = patience;
    }

    /// What is to be harvested: the base URL, the set (empty for all), from when on (a date or a
    /// moment; empty for what changed since last time), and the metadata format.
    public record Asked(String base, String set, String from, String metadata) {}

    /// What came of it: how many records of each kind of outcome, and whether it was all.
    public record Harvested(Map<Outcome.Kind, Integer> counts, boolean complete) {
        public Harvested {
            counts = Map.copyOf(counts);
        }
    }

    /// Nothing was harvested; the message of that key says why.
    public static final class Refused extends Exception {
        private final String message;
        private final String detail;

        Refused(String message, String detail) {
            super(message + " " + detail);
            this.message = message;
            this.detail = detail;
        }

        public String key() {
            return message;
        }

        public String detail() {
            return detail;
        }
    }

    /// Harvests, and tells of every record once it is committed.
    public Harvested take(Asked asked, BiConsumer<Outcome, Delivery> tell)
            throws IOException, Refused {
        var requests = requests(asked);
        var from =
                asked.from().isEmpty()
                        ? ""
                        : Datestamp.read(asked.from())
                                .orElseThrow(() -> new Refused("harvest.date", asked.from()));
        var repository = new Repository(fetcher, work, patience);
        var key =
                String.join(" ", requests.base().toString(), requests.part(), requests.metadata());
        try (var handle = jdbi.open()) {
            var locks = handle.attach(HarvestStore.class);
            if (!locks.lock(key)) {
                throw new Refused("harvest.goes-on", requests.base().toString());
            }
            try {
                return take(repository, requests, from, tell);
            } finally {
                locks.unlock(key);
            }
        }
    }

    private Harvested take(
            Repository repository,
            OaiRequests requests,
            String from,
            BiConsumer<Outcome, Delivery> tell)
            throws IOException, Refused {
        var progress =
                new HarvestProgress(
                        store,
                        requests,
                        store.find(requests.base().toString(), requests.part(), requests.metadata())
                                .orElse(Standing.NEVER),
                        from,
                        granularity(repository, requests));
        var records = new Records(requests.base(), known);
        try (var delivery = new HarvestDelivery(repository, requests, records, progress)) {
            var counts =
                    run.take(
                            delivery,
                            outcome -> {
                                tell.accept(outcome, delivery);
                                progress.told();
                            });
            if (delivery.isComplete()) {
                progress.end();
            }
            return new Harvested(counts, delivery.isComplete());
        }
    }

    private static OaiRequests requests(Asked asked) throws Refused {
        if (!SET.matcher(asked.set()).matches()) {
            throw new Refused("harvest.set", asked.set());
        }
        if (!PREFIX.matcher(asked.metadata()).matches()) {
            throw new Refused("harvest.metadata", asked.metadata());
        }
        try {
            return new OaiRequests(OaiRequests.base(asked.base()), asked.set(), asked.metadata());
        } catch (FetchFailure e) {
            throw refused(e);
        }
    }

    /// As the repository says it: the shape of its dates.
    private static String granularity(Repository repository, OaiRequests requests)
            throws IOException, Refused {
        try (var page = repository.ask(requests.identify())) {
            while (page.next().isPresent()) {}
            if (!page.fact("protocolVersion").equals("2.0")) {
                throw new Refused("harvest.no-repository", "");
            }
            return page.fact("granularity");
        } catch (OaiFault e) {
            throw new Refused(e.problem().message(), e.problem().detail());
        } catch (FetchFailure e) {
            throw refused(e);
        }
    }

    private static Refused refused(FetchFailure e) {
        return new Refused("fetch." + e.reason().key(), e.detail());
    }
}
