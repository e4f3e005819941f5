package practica.item;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.support.Drafts;
import practica.support.TestDatabase;

class ManySaversTest {
    private static final int SAVERS = 50;
    private static final ItemText TEXT = Drafts.practiceText();

    @AutoClose private final Database database = TestDatabase.open();

    @AutoClose private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final Items items = new Items(database.jdbi());

    @Test
    void changesOfManySaversAreNumberedWithoutGapAndNoneIsMissedByAFollower() throws Exception {
        var followed = new ArrayList<Long>();

        for (var saver : atOnce(n -> () -> keep("source " + n))) {
            saver.get();
            follow(followed);
        }

        assertEquals(LongStream.rangeClosed(1, SAVERS).boxed().toList(), followed);
        assertEquals(SAVERS, items.lastChange());
        assertEquals(SAVERS, items.published());
    }

    @Test
    void saverThatIsSlowToCommitIsNotMissed() throws Exception {
        var numbered = new CompletableFuture<Void>();
        var mayCommit = new CompletableFuture<Void>();
        var followed = new ArrayList<Long>();
        var slow =
                CompletableFuture.runAsync(() ->
                        database.jdbi()
                                .useTransaction(handle -> {
                                    var store = handle.attach(ItemStore.class);
                                    var change = store.nextChanges(1);
                                    store.insert(
                                            List.of(
                                                    new ItemStore.NewItem(
                                                            "slow",
                                                            "slow",
                                                            "case-study",
                                                            change,
                                                            "1",
                                                            TEXT,
                                                            "")));
                                    numbered.complete(null);
                                    mayCommit.join();
                                }));
        numbered.get();
        var fast = CompletableFuture.runAsync(() -> keep("fast"));
        while (!fast.isDone() && !somebodyWaits()) {
            Thread.onSpinWait();
        }

        follow(followed);
        mayCommit.complete(null);
        fast.get();
        follow(followed);
        slow.get();

        assertEquals(List.of(1L, 2L), followed);
        assertEquals(1, items.bySource("slow").orElseThrow().change());
    }

    @Test
    void sourceThatManyBringAtOnceIsOneItem() throws Exception {
        var ids = new ArrayList<ItemId>();

        for (var saver : atOnce(_ -> () -> keep("the same"))) {
            ids.add(saver.get().item().id());
        }

        assertEquals(1, ids.stream().collect(toSet()).size());
        assertEquals(1, items.published());
    }

    @Test
    void sameWishForAnAddressIsGrantedOnce() throws Exception {
        var slugs = new ArrayList<String>();

        for (var saver :
                atOnce(n -> () -> items.keep("source " + n, "same", "1", TEXT, List.of()))) {
            slugs.add(saver.get().item().slug());
        }

        assertEquals(SAVERS, slugs.stream().collect(toSet()).size());
        assertTrue(slugs.containsAll(List.of("same", "same-2", "same-" + SAVERS)));
    }

    private Saved keep(String source) {
        return items.keep(source, source, "1", TEXT, List.of());
    }

    /// What an index does: asks for all that came after the last change it has seen.
    private void follow(List<Long> followed) {
        var seen = followed.isEmpty() ? 0 : followed.getLast();
        items.changedAfter(seen, SAVERS).forEach(item -> followed.add(item.change()));
    }

    private boolean somebodyWaits() {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery("select exists (select from pg_locks where not granted)")
                                .mapTo(Boolean.class)
                                .one());
    }

    private List<Future<Saved>> atOnce(IntFunction<Callable<Saved>> saver) {
        return IntStream.range(0, SAVERS).mapToObj(saver).map(threads::submit).toList();
    }
}
