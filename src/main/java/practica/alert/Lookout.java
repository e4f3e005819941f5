package practica.alert;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.account.Account;
import practica.account.Accounts;
import practica.account.Secret;
import practica.mail.Letter;
import practica.mail.Letters;
import practica.search.Asked;
import practica.search.Hit;
import practica.search.SearchRequest;
import practica.search.SearchResult;
import practica.search.Sort;
import practica.web.Site;

/// Looks for what is new in the searches whose time has come, and writes to their members.
public final class Lookout {
    private static final Logger log = LoggerFactory.getLogger(Lookout.class);
    private static final int MOST = 500;

    private final Jdbi jdbi;
    private final AlertStore store;
    private final Accounts accounts;
    private final Letters letters;
    private final Function<SearchRequest, SearchResult> engine;
    private final Asked asked;
    private final NewsLetter writing;

    public Lookout(
            Jdbi jdbi,
            Accounts accounts,
            Letters letters,
            Function<SearchRequest, SearchResult> engine,
            Asked asked,
            Site site) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(AlertStore.class);
        this.accounts = accounts;
        this.letters = letters;
        this.engine = engine;
        this.asked = asked;
        this.writing = new NewsLetter(site);
    }

    /// Looks once. A search that fails does not keep the others waiting.
    ///
    /// @param catchUp lets the index see all that the database has
    /// @return how many letters were written
    public int look(Instant time, Runnable catchUp) {
        var now = time.truncatedTo(ChronoUnit.MICROS);
        var due = store.due(now, MOST);
        if (due.isEmpty()) {
            return 0;
        }
        var newest = store.newest();
        catchUp.run();
        var written = 0;
        for (var one : due) {
            try {
                written += look(one, newest, now) ? 1 : 0;
            } catch (RuntimeException e) {
                log.warn("The saved search {} was not looked for: {}", one.id(), e.getMessage());
            }
        }
        return written;
    }

    private boolean look(SavedSearch one, long newest, Instant now) {
        var account = accounts.byId(one.account()).orElseThrow();
        var request = one.search().request(account.language(), asked);
        var found = request.map(words -> found(words, one.seen(), newest)).orElse(List.of());
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(AlertStore.class);
            var ours = within.looked(one.id(), one.seen(), one.lookedAt(), newest, now) == 1;
            if (!ours || found.isEmpty()) {
                return false;
            }
            var secret = Secret.random();
            within.addLetter(secret.hash(), one.id());
            within.dropOldLetters(one.id());
            letters.send(handle, letter(account, one, request.orElseThrow(), found, secret));
            return true;
        });
    }

    private Letter letter(
            Account to, SavedSearch one, SearchRequest request, List<Hit> found, Secret secret) {
        return writing.of(to, one.name(), request.withSort(Sort.NEWEST), found, secret);
    }

    /// What is found among the items after one, up to another. The last changed come first, so it
    /// looks no further than to what changed before the first of them did.
    private List<Hit> found(SearchRequest request, long seen, long newest) {
        var first = store.firstChange(seen, newest);
        var found = new ArrayList<Hit>();
        var page = request.withSort(Sort.NEWEST).withSize(SearchRequest.LARGEST_PAGE);
        var more = first.isPresent();
        while (more) {
            var hits = engine.apply(page).hits();
            hits.stream().filter(hit -> isBetween(hit, seen, newest)).forEach(found::add);
            var ids = hits.stream().map(hit -> hit.card().id().value()).toList();
            more =
                    hits.size() == page.size()
                            && page.page() * page.size() < SearchRequest.DEEPEST
                            && !store.hasOlder(ids, first.get());
            page = page.withPage(page.page() + 1);
        }
        return found;
    }

    private static boolean isBetween(Hit hit, long seen, long newest) {
        var id = hit.card().id().value();
        return id > seen && id <= newest;
    }
}
