package practica.harvest;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import practica.deposit.Brought;
import practica.deposit.Delivery;
import practica.deposit.TurnedAway;
import practica.deposit.Unreadable;
import practica.fetch.FetchFailure;
import practica.fetch.WebAddress;

/// The records of a list, page after page. Where the repository fails, the reason is the last thing
/// that is given, and the list is not complete. A token that it no longer knows begins the list
/// anew: what came before is left alone by the import.
final class HarvestDelivery implements Delivery {
    private static final int MOST_BEGINNINGS = 3;

    private final Repository repository;
    private final OaiRequests requests;
    private final Records records;
    private final HarvestProgress progress;
    private Tokens tokens = new Tokens();
    private String token;
    private int beginnings;
    private long given;
    private long size;
    private String first = "";
    private String last = "";
    private @Nullable OaiPage page;
    private boolean over;
    private boolean failed;

    HarvestDelivery(
            Repository repository,
            OaiRequests requests,
            Records records,
            HarvestProgress progress) {
        this.repository = repository;
        this.requests = requests;
        this.records = records;
        this.progress = progress;
        this.token = progress.token();
    }

    @Override
    public Optional<Brought> next() throws IOException {
        while (!over) {
            var question = requests.base();
            try {
                question =
                        token.isEmpty() ? requests.list(progress.from()) : requests.resume(token);
                var record = record(question);
                if (record.isPresent()) {
                    return record;
                }
            } catch (OaiFault e) {
                if (!begunAnew(e)) {
                    return Optional.of(broken(question, e.told()));
                }
            } catch (FetchFailure e) {
                return Optional.of(broken(question, Unreadable.of(e)));
            }
        }
        return Optional.empty();
    }

    /// The next record of the page; empty where it has no more, and then the next page is up.
    private Optional<Brought> record(WebAddress question) throws IOException, OaiFault {
        var open = page;
        if (open == null) {
            open = repository.ask(question);
            page = open;
            first = "";
        }
        var record = open.next();
        progress.begin(open.fact("responseDate"));
        if (record.isPresent()) {
            given++;
            var one = record.get();
            first = first.isEmpty() ? one.identifier() : first;
            last = one.identifier() + " " + one.datestamp();
            return Optional.of(records.brought(given, one));
        }
        turn(open);
        return Optional.empty();
    }

    private void turn(OaiPage read) throws IOException, OaiFault {
        close();
        size = Math.max(size, read.completeListSize());
        token = read.fact("resumptionToken");
        over = token.isEmpty();
        if (!over) {
            tokens.follow(token, first.isEmpty() ? "" : first + " " + last);
            progress.reached(given, token);
        }
    }

    private boolean begunAnew(OaiFault fault) throws IOException {
        if (!fault.is("badResumptionToken") || token.isEmpty() || beginnings >= MOST_BEGINNINGS) {
            return false;
        }
        close();
        beginnings++;
        token = "";
        tokens = new Tokens();
        progress.reached(given, "");
        return true;
    }

    private Brought broken(WebAddress question, Unreadable why) throws IOException {
        close();
        over = true;
        failed = true;
        return new TurnedAway(question.toString(), why);
    }

    /// Whether all of the list was given.
    boolean isComplete() {
        return over && !failed;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long passed() {
        return given;
    }

    @Override
    public String state() {
        return requests.toString();
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
