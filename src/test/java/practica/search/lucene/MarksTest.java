package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.search.Passage.Piece;

class MarksTest {
    private static final int WINDOW = 260;

    @AutoClose private final Analyzers analyzers = new Analyzers();
    private final Marks marks = new Marks(analyzers);

    @Test
    void wordsAreMarkedHoweverTheyAreWritten() {
        marks.add(List.of("collectiu"));

        assertEquals(
                "El [Col·lectiu] i els col·lectius", marked("El Col·lectiu i els col·lectius"));
    }

    @Test
    void runOfWordsIsMarkedAsOne() {
        marks.add(List.of("orcamento", "participativo"));

        assertEquals(
                "O [Orçamento\nParticipativo] e um orçamento",
                marked("O Orçamento\nParticipativo e um orçamento"));
    }

    @Test
    void longestRunIsMarked() {
        marks.add(List.of("bus"));
        marks.add(List.of("bus", "rapid", "transit"));

        assertEquals("A [bus rapid transit] and a [bus]", marked("A bus rapid transit and a bus"));
    }

    @Test
    void wordsThatOthersStandBetweenAreNoRun() {
        marks.add(List.of("bus", "rapid"));

        assertEquals("bus very rapid, [bus rapid]", marked("bus very rapid, bus rapid"));
    }

    @Test
    void stemMarksTheWordsOfItsLanguageOnly() {
        marks.add(Language.EN, "citi");

        assertEquals("Two [cities], a [city]", marked("Two cities, a city"));
        assertEquals(List.of(new Piece("Two cities", false)), marks.in("Two cities", Language.FR));
    }

    @Test
    void wordsThatBeginOtherwiseThanTheirStemAreMarked() {
        marks.add(Language.EN, "man");
        marks.add(Language.EN, "die");

        assertEquals("The [men] are [dying]", marked("The men are dying"));
    }

    @Test
    void textWithoutMarksIsShownFromItsBeginning() {
        var text = "word ".repeat(200).strip();

        assertEquals("word ".repeat(52).strip() + "…", marked(text));
        assertEquals("", marked(""));
    }

    @Test
    void windowIsWhereMostMarksStand() {
        marks.add(List.of("tram"));
        var text =
                "A tram. "
                        + "Nothing here. ".repeat(40)
                        + "Look: tram tram tram. "
                        + "End. ".repeat(60);

        var shown = marked(text);

        assertTrue(shown.startsWith("…Look: [tram] [tram] [tram]."), shown);
        assertTrue(shown.endsWith("…"), shown);
        assertTrue(shown.length() <= WINDOW + 10, shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "水", "🏘", "x ", "One. ", "\n"})
    void markIsInsideTheWindowWhateverStandsBeforeIt(String before) {
        marks.add(List.of("tram"));

        var shown = marked(before.repeat(400) + "/tram/ " + before.repeat(400));

        assertTrue(shown.contains("[tram]"), shown);
        assertTrue(!Character.isLowSurrogate(shown.replace("…", "").charAt(0)), shown);
    }

    @Test
    void piecesTogetherAreTheWindow() {
        marks.add(List.of("tram"));
        var text = "The tram of the city, the tram of the region.";

        assertEquals(
                text,
                marks.in(text, Language.EN).stream()
                        .map(Piece::words)
                        .collect(Collectors.joining()));
    }

    private String marked(String text) {
        return marks.in(text, Language.EN).stream()
                .map(piece -> piece.marked() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }
}
