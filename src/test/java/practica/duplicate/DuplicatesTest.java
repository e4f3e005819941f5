package practica.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import practica.database.Database;
import practica.duplicate.Alike.Field;
import practica.duplicate.Alike.Reason;
import practica.item.Item;
import practica.item.ItemText;
import practica.item.Items;
import practica.language.Language;
import practica.support.Drafts;
import practica.support.TestDatabase;

class DuplicatesTest {
    private static final List<MadeTexts> TEXTS = MadeTexts.ALL;

    @AutoClose private final Database database = TestDatabase.open();
    private final Items items = new Items(database.jdbi());
    private final Duplicates duplicates = new Duplicates(database.jdbi(), items);

    @ParameterizedTest
    @FieldSource("TEXTS")
    void sameTextUnderAnotherTitleIsFound(MadeTexts made) {
        keep("yards", text(made, "Yards", made.text()));

        var alike = of(text(made, "Forty yards of schools", made.text()));

        assertEquals(List.of("yards"), alike.stream().map(Alike::slug).toList());
        assertEquals(Reason.SAME_TEXT, alike.getFirst().reason());
        assertEquals(List.of(Field.TITLE), alike.getFirst().differing());
        assertTrue(alike.getFirst().share() > 90, alike::toString);
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void paragraphMoreIsStillTheSame(MadeTexts made) {
        keep("yards", text(made, "Yards", made.text()));

        var alike = of(text(made, "Shade", made.text() + "\n\n" + made.added()));

        assertEquals(Reason.SAME_TEXT, alike.getFirst().reason());
        assertTrue(alike.getFirst().share() >= 75 && alike.getFirst().share() < 95);
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void orderOfSentencesDoesNotMatter(MadeTexts made) {
        keep("yards", text(made, "Yards", made.text()));

        var turned = String.join(" ", made.sentences().reversed());
        var alike = of(text(made, "Yards", turned));

        assertEquals(Reason.SAME_TEXT, alike.getFirst().reason());
        assertEquals(List.of(), alike.getFirst().differing());
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void otherPracticeOfTheSameCityIsAnother(MadeTexts made) {
        keep("yards", text(made, "Yards", made.text()));

        assertEquals(List.of(), of(text(made, "Buses", made.other())));
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void whatStandsUnderEveryTextMakesThemNoMoreAlike(MadeTexts made) {
        keep("yards", text(made, "Yards", made.text() + "\n\n" + made.licence()));

        assertEquals(List.of(), of(text(made, "Buses", made.other() + "\n\n" + made.licence())));
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void shortTextsAreComparedByTitleAndPlaceOnly(MadeTexts made) {
        var words = made.sentences().getFirst();
        keep("yards", text(made, "Cours d’école", words));

        assertEquals(List.of(), of(text(made, "Other", words)));
        assertEquals(
                List.of(new Alike("yards", "Cours d’école", Reason.SAME_TITLE, 0, List.of())),
                of(text(made, "COURS D'ECOLE", made.sentences().getLast())));
    }

    @Test
    void sameTitleElsewhereIsAnotherPractice() {
        var made = TEXTS.getFirst();
        keep("yards", text(made, "Open yards", made.text()));

        var elsewhere = text(made, "Open yards", made.other(), "places: [\"Leeds, GB\"]");
        assertEquals(List.of(), of(elsewhere));
        var alsoHere =
                text(
                        made,
                        "Open yards",
                        made.other(),
                        "places: [\"Leeds, GB\", \"Girona, ES\"]",
                        "organisation: {name: Leeds City Council}",
                        "start: \"2015\"");
        assertEquals(
                List.of(
                        new Alike(
                                "yards",
                                "Open yards",
                                Reason.SAME_TITLE,
                                0,
                                List.of(Field.PLACES, Field.YEAR, Field.ORGANISATION))),
                of(alsoHere));
    }

    @Test
    void textIsFoundAsTheTranslationOfAnother() {
        var catalan = TEXTS.get(2);
        var english = TEXTS.getFirst();
        keep(
                "patis",
                text(
                        catalan,
                        "Patis oberts",
                        catalan.text(),
                        "translations: {en: {title: Open yards, sections: {context: \""
                                + english.text()
                                + "\"}}}"));

        assertEquals(
                List.of("patis"),
                of(text(english, "Yards", english.text())).stream().map(Alike::slug).toList());
        assertEquals(List.of(), of(text(TEXTS.get(1), "Patios", TEXTS.get(1).text())));
    }

    @Test
    void itemIsNotLikeItselfAndOnlyLikeThoseBeforeIt() {
        var made = TEXTS.getFirst();
        var first = keep("first", text(made, "One", made.text()));
        var second = keep("second", text(made, "Two", made.text()));

        assertEquals(
                List.of("second"),
                duplicates.of(first.text(), List.of(), Optional.of(first.id())).stream()
                        .map(Alike::slug)
                        .toList());
        assertEquals(
                List.of(List.of(), List.of("first")),
                duplicates.earlier(List.of(first, second)).stream()
                        .map(all -> all.stream().map(Alike::slug).toList())
                        .toList());
        assertEquals(List.of("second ~ first"), pairs());
    }

    @Test
    void whatWasChangedOrWithdrawnIsNoLongerAlike() {
        var made = TEXTS.getFirst();
        var yards = text(made, "Yards", made.text());
        keep("yards", yards);
        keep("again", yards);
        assertEquals(2, of(yards).size());

        keep("yards", text(made, "Buses", made.other()));
        assertEquals(List.of("again"), of(yards).stream().map(Alike::slug).toList());

        database.jdbi()
                .useHandle(handle -> {
                    handle.execute("update last_change set n = n + 1");
                    handle.execute(
                            "update item set status = 'withdrawn', change = (select n from last_change) where source = 'again'");
                });
        assertEquals(List.of(), of(yards));
        assertEquals(List.of(), pairs());
        assertEquals(1, signatures());
    }

    @Test
    void mostAlikeComesFirstAndNoMoreThanTen() {
        var made = TEXTS.getFirst();
        IntStream.range(0, 15)
                .forEach(n -> keep("s" + n, text(made, "Title " + n, made.text() + made.added())));
        keep("same", text(made, "Yards", made.text()));

        var alike = of(text(made, "Yards", made.text()));

        assertEquals(10, alike.size());
        assertEquals("same", alike.getFirst().slug());
        assertEquals(100, alike.getFirst().share());
    }

    @Test
    void lostSignaturesAreMadeAnew() {
        var made = TEXTS.getFirst();
        keep("yards", text(made, "Yards", made.text()));
        duplicates.catchUp();
        database.jdbi()
                .useHandle(handle -> {
                    handle.execute("truncate item_signature");
                    handle.execute("update signatures_seen set change = 0");
                });

        assertEquals(1, of(text(made, "Other", made.text())).size());
    }

    @Test
    void nothingIsMissedWhileManySaveAndManyAsk() throws Exception {
        var made = TEXTS.getFirst();
        var yards = text(made, "Yards", made.text());
        var asking = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 40; n++) {
                var name = "item " + n;
                var own = new Duplicates(database.jdbi(), items);
                asking.add(
                        threads.submit(() -> {
                            keep(name, yards);
                            return own.of(yards, List.of(), Optional.empty()).size();
                        }));
            }
        }

        for (var one : asking) {
            assertTrue(one.get() >= 1);
        }
        assertEquals(40, signatures());
    }

    @Test
    void reasonsAreSaidInTheLanguageOfTheReader() {
        var alike = new Alike("a", "A", Reason.SAME_TEXT, 92, List.of());

        assertEquals("92% of the text is the same", alike.why(Language.EN));
        assertTrue(alike.why(Language.FR).startsWith("92"), () -> alike.why(Language.FR));
        assertEquals(
                "el mateix títol i el mateix lloc",
                new Alike("a", "A", Reason.SAME_TITLE, 0, List.of()).why(Language.CA));
    }

    private List<Alike> of(ItemText text) {
        return duplicates.of(text, List.of(), Optional.empty());
    }

    private List<String> pairs() {
        var pairs = new ArrayList<String>();
        duplicates.pairs(pair -> pairs.add(pair.later().slug() + " ~ " + pair.earlier().slug()));
        return pairs;
    }

    private long signatures() {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery("select count(*) from item_signature")
                                .mapTo(Long.class)
                                .one());
    }

    private Item keep(String source, ItemText text) {
        return items.keep(source, source, text.toString(), text, List.of()).item();
    }

    private static ItemText text(
            MadeTexts made, String title, String context, String... differences) {
        var all = new ArrayList<String>();
        all.add("{translations: null, summary: null}");
        all.add("language: " + made.language());
        all.add("title: \"%s\"".formatted(title));
        all.add("sections: {context: \"%s\"}".formatted(context.replace("\n", "\\n")));
        all.addAll(List.of(differences));
        return Drafts.practiceText(all.toArray(String[]::new));
    }
}
