package practica.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import practica.extract.CleanText.Gap;

class CleanTextTest {
    private final StringBuilder told = new StringBuilder();
    private final CleanText text = new CleanText(told::append);

    @Test
    void whitespaceIsFoldedAndParagraphsStayApart() throws SAXException {
        assertEquals("a b\nc\n\nd\te", clean(" a \u00A0 b \r\n c\n \n\n\nd \t e\n"));
    }

    @Test
    void whatIsNoTextIsRemoved() throws SAXException {
        assertEquals("abcde", clean("a\0b\u0007c\uD800d\uFFFE\uFEFF\u00ADe\uDC00"));
    }

    @Test
    void charactersOfTwoHalvesSurviveACutBetweenThem() throws SAXException {
        add("\uD83D");
        add("\uDE00");

        assertEquals("😀", clean(""));
    }

    @Test
    void lettersAreComposed() throws SAXException {
        assertEquals("à", clean("a\u0300"));
    }

    @Test
    void longTextComesWholeInChunks() throws SAXException {
        var words = "word ".repeat(30_000).strip();

        assertEquals(words, clean(words));
    }

    @Test
    void gapInsideACellCannotBeWidened() throws SAXException {
        add("a");
        text.settle(Gap.TAB);
        text.part(Gap.PARAGRAPH);
        add("\n\nb");
        text.settle(Gap.LINE);

        assertEquals("a\tb\nc", clean("c"));
    }

    @Test
    void lineHasNoBreaksAndALimit() {
        assertEquals("A plan for", CleanText.line("\tA\nplan\u0000  for all", 10));
    }

    private String clean(String last) throws SAXException {
        add(last);
        text.flush();
        return told.toString();
    }

    private void add(String characters) throws SAXException {
        text.add(characters.toCharArray(), 0, characters.length());
    }
}
