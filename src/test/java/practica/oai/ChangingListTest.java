package practica.oai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import practica.metadata.Told;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestLibrary;

/// Lists of a library that does not keep still.
class ChangingListTest {
    private static final int ITEMS = 2_500;
    private static final int EDITS = 600;

    @AutoClose private final Library library = TestLibrary.empty();
    @AutoClose private final OaiSite site = new OaiSite(library, InstantSource.system());

    @Test
    void everyItemIsListedOnceWhereNothingChangesThoughTheServerIsRestarted() {
        site.keepDifferent("made", ITEMS);
        var seen = new HashMap<String, Integer>();

        var pages = 0;
        for (var page = first(); ; page = next(page)) {
            OaiSite.headers(page).keySet().forEach(id -> seen.merge(id, 1, Integer::sum));
            if (pages++ == 3) {
                site.restart();
            }
            if (OaiSite.token(page).isEmpty()) {
                break;
            }
        }

        assertEquals(25, pages);
        assertEquals(ITEMS, seen.size());
        assertTrue(seen.values().stream().allMatch(times -> times == 1));
    }

    @Test
    void nothingIsMissedThoughSomebodyEditsAndWithdrawsMeanwhile() throws Exception {
        site.keepDifferent("made", ITEMS);
        var withdrawn = new HashSet<Integer>();
        var edited = new HashSet<Integer>();
        var other = Drafts.documentText("{title: Outro plano}");
        var newest = new HashMap<String, String>();
        var begun = first();
        var somebody =
                Thread.ofVirtual()
                        .start(() -> {
                            for (var n = 1; n < EDITS; n++) {
                                if (n % 2 == 0) {
                                    library.items().withdraw("made" + n * 4);
                                    withdrawn.add(n * 4);
                                } else {
                                    var source = "made" + (n * 4 + 1);
                                    library.items().keep(source, "x", "2", other, List.of());
                                    edited.add(n * 4 + 1);
                                }
                            }
                        });

        takeToTheEnd(begun, newest);
        var listed = newest.size();
        somebody.join();
        var since = Told.all(begun, "//oai:responseDate").getFirst();
        takeToTheEnd(
                site.ask("verb", "ListRecords", "metadataPrefix", "oai_dc", "from", since), newest);

        assertEquals(ITEMS, listed);
        assertTrue(edited.size() > 20, edited.size() + " were edited");
        assertTrue(withdrawn.size() > 20, withdrawn.size() + " were withdrawn");
        assertEquals(ITEMS, newest.size());
        withdrawn.forEach(n -> assertEquals("deleted", newest.get(id("made" + n))));
        edited.forEach(n -> assertEquals("Outro plano", newest.get(id("made" + n))));
        assertEquals(
                withdrawn.size() + edited.size(),
                newest.values().stream().filter(state -> !state.equals("Plano da água")).count());
    }

    private void takeToTheEnd(Document begun, Map<String, String> newest) {
        var page = begun;
        newest.putAll(states(page));
        while (!OaiSite.token(page).isEmpty()) {
            page = next(page);
            newest.putAll(states(page));
        }
    }

    @Test
    void newestStateIsWhatAListEndsWithWhereItGoesOnToTheEnd() {
        site.keepDifferent("made", 250);
        var newest = new HashMap<String, String>();

        var page = first();
        newest.putAll(states(page));
        library.items().keep("made1", "x", "2", Drafts.documentText("{title: Outro}"), List.of());
        library.items().withdraw("made2");
        library.items().withdraw("made240");
        while (!OaiSite.token(page).isEmpty()) {
            page = next(page);
            newest.putAll(states(page));
        }

        assertEquals(250, newest.size());
        assertEquals("Outro", newest.get(id("made1")));
        assertEquals("deleted", newest.get(id("made2")));
        assertEquals("deleted", newest.get(id("made240")));
        assertEquals("Plano da água", newest.get(id("made241")));
    }

    @Test
    void changeThatIsStillBeingSavedIsStampedAfterTheAnswer() throws Exception {
        site.keepDifferent("made", 1);
        var jdbi = library.database().jdbi();
        var asked = new AtomicReference<Document>();
        Thread harvester;
        try (var handle = jdbi.open()) {
            handle.begin();
            library.items().withdraw("made1", handle);
            harvester = Thread.ofVirtual().start(() -> asked.set(first()));
            while (waiting() == 0 && harvester.isAlive()) {
                Thread.onSpinWait();
            }
            handle.commit();
        }
        harvester.join();

        assertEquals(Map.of(id("made1"), "deleted"), states(asked.get()));
    }

    private long waiting() {
        return library.database()
                .jdbi()
                .withHandle(handle ->
                        handle.createQuery(
                                        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                                .mapTo(Long.class)
                                .one());
    }

    private Document first() {
        return site.ask("verb", "ListRecords", "metadataPrefix", "oai_dc");
    }

    private Document next(Document page) {
        return site.ask("verb", "ListRecords", "resumptionToken", OaiSite.token(page));
    }

    /// The title of each record, or that it was deleted.
    private static Map<String, String> states(Document page) {
        var states = new HashMap<String, String>();
        var there = Told.all(page, "//oai:record[oai:metadata]/oai:header/oai:identifier");
        var titles = Told.all(page, "//oai:record/oai:metadata/oai_dc:dc/dc:title[1]");
        for (var n = 0; n < there.size(); n++) {
            states.put(there.get(n), titles.get(n).replaceFirst(" \\d+$", ""));
        }
        Told.all(page, "//oai:header[@status='deleted']/oai:identifier")
                .forEach(id -> states.put(id, "deleted"));
        return states;
    }

    private String id(String source) {
        return "oai:localhost:" + library.items().bySource(source).orElseThrow().id();
    }
}
