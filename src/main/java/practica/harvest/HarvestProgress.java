package practica.harvest;

import java.util.ArrayDeque;
import java.util.Deque;
import practica.harvest.HarvestStore.Standing;

/// How far a harvest is, written down so that another one can go on: a page is passed when the last
/// of its records has been told of, which is when it is committed.
final class HarvestProgress {
    private final HarvestStore store;
    private final OaiRequests requests;
    private final Standing before;
    private final String from;
    private final String granularity;
    private final boolean goesOn;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private String begun;
    private boolean written;
    private long told;

    /// After so many records the list goes on with the token.
    private record Mark(long after, String token) {}

    /// @param from what the operator asks for, empty where that is what changed since last time
    HarvestProgress(
            HarvestStore store,
            OaiRequests requests,
            Standing before,
            String from,
            String granularity) {
        this.store = store;
        this.requests = requests;
        this.before = before;
        this.from = from;
        this.granularity = granularity;
        this.goesOn = from.isEmpty() && before.unfinished();
        this.begun = goesOn ? before.listBegun() : "";
        this.written = goesOn;
    }

    /// From when the list is asked for, as the repository understands it.
    String from() {
        var wanted = goesOn ? before.listFrom() : from.isEmpty() ? before.harvested() : from;
        return Datestamp.in(granularity, wanted);
    }

    /// The token of the page to go on with; empty for the beginning.
    String token() {
        return goesOn ? before.token() : "";
    }

    /// Whether a list that was broken off is gone on with.
    boolean goesOn() {
        return goesOn;
    }

    /// A page was opened, at that moment by the repository's clock.
    void begin(String moment) {
        if (!written) {
            begun = Datestamp.read(moment).orElse(before.harvested());
            store.begin(base(), requests.part(), requests.metadata(), from(), begun);
            written = true;
        }
    }

    void reached(long given, String token) {
        marks.add(new Mark(given, token));
        write();
    }

    /// A record more was told of.
    void told() {
        told++;
        write();
    }

    private void write() {
        while (!marks.isEmpty() && marks.getFirst().after() <= told) {
            store.note(base(), requests.part(), requests.metadata(), marks.removeFirst().token());
        }
    }

    /// Everything was taken. Where the operator asked for less than what changed since last time,
    /// the next harvest asks for that again.
    void end() {
        var leavesAGap =
                !before.harvested().isEmpty()
                        && !from.isEmpty()
                        && from.compareTo(before.harvested()) > 0;
        store.end(
                base(),
                requests.part(),
                requests.metadata(),
                leavesAGap || begun.isEmpty() ? before.harvested() : begun);
    }

    private String base() {
        return requests.base().toString();
    }
}
