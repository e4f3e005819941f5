package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.search.lucene.FollowedItems.found;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.meaning.ShippedEmbedder;
import practica.support.Patience;
import practica.support.TestLibrary;

class IndexFollowerTest {
    private static final int MOST_PLACES = 50;

    @AutoClose private final FollowedItems items = new FollowedItems();

    @Test
    void whatIsSavedIsFoundOnceTheIndexHasCaughtUp() throws IOException {
        try (var follower = items.open("a")) {
            assertEquals(List.of(), found(follower, "schools"));

            assertEquals(2, follower.catchUp());

            assertEquals(List.of("schools"), found(follower, "schools"));
            assertEquals(2, follower.index().size());
        }
    }

    @Test
    void onlyWhatChangedIsTakenInAgainAndOnce() throws IOException {
        try (var follower = items.open("a")) {
            follower.catchUp();
            items.keep("schools", "Closed yards");

            assertEquals(1, follower.catchUp());
            assertEquals(0, follower.catchUp());

            assertEquals(List.of(), found(follower, "open schools"));
            assertEquals(List.of("schools"), found(follower, "yards"));
            assertEquals(2, follower.index().size());
        }
    }

    @Test
    void indexThatIsOpenedAgainGoesOnWhereItStopped() throws IOException {
        items.catchUp("a");
        items.keep("waste", "Waste");

        try (var follower = items.open("a")) {
            assertEquals(List.of("water"), found(follower, "drinking"));
            assertEquals(1, follower.catchUp());
            assertEquals(List.of("waste"), found(follower, "waste"));
        }
    }

    @Test
    void manyEditsLeaveFewSegments() throws IOException {
        try (var follower = items.open("a")) {
            for (var edit = 0; edit < 30; edit++) {
                items.keep("schools", "Yard " + edit);
                follower.catchUp();

                Patience.until(() -> segments(follower) <= 4);
            }

            assertEquals(List.of("schools"), found(follower, "29"));
            assertEquals(2, follower.index().size());
        }
    }

    @Test
    void itemOfEveryCountryIsTakenIn() throws IOException {
        var codes =
                Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                        .filter(code -> FollowedItems.KNOWN.places().country(code).isPresent())
                        .toList();
        for (var at = 0; at < codes.size(); at += MOST_PLACES) {
            items.keepIn(codes.subList(at, Math.min(codes.size(), at + MOST_PLACES)));
        }
        try (var follower = items.open("a")) {
            follower.catchUp();

            for (var at = 0; at < codes.size(); at++) {
                var item = "in-" + codes.get(at - at % MOST_PLACES).toLowerCase(Locale.ROOT);
                var found = found(follower, "country:" + codes.get(at));
                assertTrue(found.contains(item), codes.get(at) + " " + found);
            }
        }
    }

    @Test
    void indexIsBroughtIntoOneSegmentWhenNothingChanges() throws IOException {
        try (var follower = items.open("a")) {
            follower.catchUp();
            items.keep("waste", "Waste");
            follower.catchUp();
            assertEquals(2, segments(follower));

            assertFalse(follower.settle(Duration.ofHours(1)));
            assertTrue(follower.settle(Duration.ZERO));

            Patience.until(() -> segments(follower) == 1);
            assertFalse(follower.settle(Duration.ZERO));
            assertEquals(List.of("schools"), found(follower, "schools"));
            assertEquals(3, follower.index().size());
            follower.catchUp();
        }
        try (var follower = items.open("a")) {
            assertEquals(0, follower.catchUp());
            assertEquals(1, segments(follower));
            assertEquals(3, follower.index().size());
        }
    }

    /// Once those that are being merged are one.
    private static int segments(IndexFollower follower) {
        try {
            follower.index().refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return follower.index().reading(searcher -> searcher.getIndexReader().leaves().size());
    }

    @Test
    void otherVocabulariesMakeAnotherIndex() throws IOException {
        items.catchUp("a");

        assertEquals(2, items.catchUp("b"));
        assertEquals(0, items.catchUp("b"));
    }

    @Test
    void withdrawnItemIsNoLongerFound() throws IOException {
        try (var follower = items.open("a")) {
            follower.catchUp();
            items.database
                    .jdbi()
                    .useHandle(handle -> {
                        handle.execute("update last_change set n = n + 1");
                        handle.execute(
                                "update item set status = 'withdrawn', change = (select n from last_change) where source = 'water'");
                    });

            follower.catchUp();

            assertEquals(List.of(), found(follower, "drinking"));
            assertEquals(1, follower.index().size());
        }
    }

    @Test
    void rebuildTakesEverythingInAgain() throws IOException {
        try (var follower = items.open("a")) {
            follower.catchUp();

            assertEquals(2, follower.rebuild());

            assertEquals(2, follower.index().size());
        }
    }

    @Test
    void indexIsWrittenByOneAtATimeAndReadByAnybody() throws IOException {
        try (var follower = items.open("a")) {
            follower.catchUp();

            assertThrows(LockObtainFailedException.class, () -> items.open("a"));

            var untranslated = TestLibrary.starter().translations();
            try (var reader =
                    SearchIndex.reading(
                            items.folder,
                            FollowedItems.KNOWN,
                            untranslated,
                            new ShippedEmbedder())) {
                assertEquals(2, reader.size());
            }
        }
    }

    @Test
    void nothingIsMissedWhileManySaveAndTheIndexCatchesUp() throws Exception {
        try (var follower = items.open("a")) {
            for (var saver : savers(follower)) {
                saver.get();
            }

            assertEquals(52, follower.index().size());
            assertEquals(0, follower.catchUp());
        }
    }

    private List<Future<Integer>> savers(IndexFollower follower) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, 50)
                    .mapToObj(n ->
                            threads.submit(() -> {
                                items.keep("item " + n, "Title " + n);
                                return follower.catchUp();
                            }))
                    .toList();
        }
    }
}
