package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.deposit.Outcome.Kind;
import practica.duplicate.Alike;

/// What an import says of things that look like others.
class LookAlikesTest {
    private static final String WORDS =
            IntStream.range(0, 100).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));

    @AutoClose private final Bringing library = new Bringing();

    @Test
    void fileOfTheSameBytesIsAddedAndTheReportSaysWhatItLooksLike() throws IOException {
        library.bring("a.txt", "A note on fountains in the squares of the town.");
        var again = library.bring("b.txt", "A note on fountains in the squares of the town.");

        assertEquals(
                new Outcome(
                        "b.txt",
                        Kind.ADDED,
                        "b-txt",
                        "looks like a-txt: same file",
                        0,
                        "",
                        "",
                        true),
                again);
        var hash = library.item("b.txt").files().getFirst().original().hash();
        var of = library.library.duplicates();
        assertEquals(
                List.of("a-txt", "b-txt"),
                of.of(library.item("a.txt").text(), List.of(hash), Optional.empty()).stream()
                        .map(Alike::slug)
                        .sorted()
                        .toList());
        assertEquals(
                List.of("a-txt"),
                of
                        .of(
                                library.item("b.txt").text(),
                                List.of(hash),
                                Optional.of(library.item("b.txt").id()))
                        .stream()
                        .map(Alike::slug)
                        .toList());
    }

    @Test
    void titleAndPlaceAndTextAreReasonsToo() throws IOException {
        plan("one", "Water plan", "Short.");
        assertEquals(
                "looks like one: same title and place",
                plan("two", "WATER plan", "Other.").reason());
        plan("three", "First", WORDS);
        assertEquals(
                "looks like three: 99% of the text is the same",
                plan("four", "Second", WORDS).reason());
    }

    @Test
    void whatIsChangedOrComesAgainIsNotRemarkedOn() throws IOException {
        plan("one", "One", WORDS);
        plan("two", "Two", "Short.");

        var changed = plan("two", "Two", WORDS);
        var again = plan("two", "Two", WORDS);

        assertEquals(Kind.CHANGED, changed.kind());
        assertFalse(changed.alike());
        assertEquals(Kind.UNCHANGED, again.kind());
        assertFalse(again.alike());
    }

    @Test
    void ofManyThatComeTogetherOnlyTheLaterLooksLikeTheEarlier() throws IOException {
        var table = new StringBuilder("Id,Title,Country,Description\n");
        for (var n = 0; n < 50; n++) {
            table.append("%d,Well %d,Kenya,%s\n".formatted(n, n, "own" + n + " words"));
        }
        table.append("again,Well 7,Kenya,Other words\n");
        var file = Files.writeString(library.folder.resolve("wells.csv"), table);
        var alike = new ArrayList<String>();

        library.library
                .imports()
                .take(
                        library.delivery(file, "wells.csv"),
                        outcome -> {
                            if (outcome.alike()) {
                                alike.add(outcome.item() + " " + outcome.reason());
                            }
                        });

        assertEquals(1, alike.size(), alike::toString);
        assertTrue(alike.getFirst().startsWith("well-7-2 "), alike::toString);
        assertTrue(
                alike.getFirst().endsWith("looks like well-7: same title and place"),
                alike::toString);
    }

    @Test
    void importGoesOnWhereNothingCanBeCompared() throws IOException {
        plan("one", "One", WORDS);
        library.library
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("drop table item_signature"));

        var second = plan("two", "Two", WORDS);

        assertEquals(new Outcome("two.md", Kind.ADDED, "two", ""), second);
        assertEquals(2, library.library.items().published());
    }

    private Outcome plan(String id, String title, String body) throws IOException {
        return library.bring(
                id + ".md",
                "---\nid: %s\nkind: document\nlanguage: en\ntitle: %s\nplaces: [\"Girona, ES\"]\n---\n%s\n"
                        .formatted(id, title, body));
    }
}
