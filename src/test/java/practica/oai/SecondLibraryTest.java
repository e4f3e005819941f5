package practica.oai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.deposit.Outcome.Kind;
import practica.fetch.Fetcher;
import practica.fetch.Resolver;
import practica.harvest.Harvests;
import practica.harvest.Harvests.Asked;
import practica.item.Item;
import practica.language.Language;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestLibrary;

/// A second library harvests the first one with the harvester that we have, over HTTP.
class SecondLibraryTest {
    @TempDir Path work;

    @AutoClose private final Library first = TestLibrary.empty();
    @AutoClose private final OaiSite site = new OaiSite(first, InstantSource.system());
    @AutoClose private final Library second = TestLibrary.empty();

    @AutoClose
    private final Fetcher fetcher =
            new Fetcher(
                    new Fetcher.Limits(
                            10_000_000,
                            Duration.ofSeconds(5),
                            Duration.ofSeconds(20),
                            Duration.ofSeconds(60),
                            5),
                    Resolver.SYSTEM,
                    (address, _) -> address.isLoopbackAddress());

    @Test
    void secondLibraryKeepsInStepWithTheFirst() throws Exception {
        site.keep("plan", 1, 120, Drafts.documentText());
        site.keep("practice", 1, 1, Drafts.practiceText());
        var all = harvest("");
        assertEquals(Map.of(Kind.ADDED, 121), all.counts());
        assertTrue(all.complete());
        var text = taken("practice1").text();
        assertEquals(Language.CA, text.language());
        assertEquals("Escoles obertes", text.original().title());
        assertEquals("Open schools", text.in(Language.EN).title());
        assertEquals("Ajuntament de Girona", text.organisation().orElseThrow().name());
        assertEquals("CC-BY-4.0", text.licence());
        assertTrue(text.themes().size() >= 2, text.themes()::toString);
        assertEquals(1, text.places().size());

        anHourAgo();
        assertEquals(Map.of(), harvest("").counts());
        first.items().keep("plan7", "x", "2", Drafts.documentText("{title: Outro}"), List.of());
        first.items().withdraw("plan8");
        site.keep("new", 1, 1, Drafts.documentText());

        var changed = harvest("");

        assertEquals(Map.of(Kind.CHANGED, 1, Kind.WITHDRAWN, 1, Kind.ADDED, 1), changed.counts());
        assertEquals("Outro", taken("plan7").text().original().title());
        assertTrue(second.items().isWithdrawn(taken("plan8").id()));
        assertEquals(first.items().published(), second.items().published());
    }

    @Test
    void setIsHarvestedByItself() throws Exception {
        site.keep("plan", 1, 2, Drafts.documentText());
        site.keep("practice", 1, 3, Drafts.practiceText());

        assertEquals(Map.of(Kind.ADDED, 3), harvest("network:educating-cities").counts());
    }

    /// All that was done so far was done an hour ago.
    private void anHourAgo() {
        first.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "update item set stamped_at = stamped_at - interval '1 hour'"));
    }

    private Harvests.Harvested harvest(String set) throws Exception {
        var harvests =
                new Harvests(
                        second.database().jdbi(), fetcher, second.imports(), second.known(), work);
        return harvests.take(new Asked(site.base(), set, "", "oai_dc"), (_, _) -> {});
    }

    private Item taken(String source) {
        var id = first.items().bySource(source).orElseThrow().id();
        return second.items().bySource(site.base() + "#oai:localhost:" + id).orElseThrow();
    }
}
