package practica.harvest;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import practica.text.Words;

/// Text within elements.
final class XmlText {
    /// Characters of one element; what is longer is cut.
    static final int LONGEST = 200_000;

    private static final int LINE = 300;

    private XmlText() {}

    /// All text up to the end of the element that has just begun, whatever is within it.
    static String read(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        add(xml, text);
                default -> {}
            }
        }
        return text.toString();
    }

    private static void add(XMLStreamReader xml, StringBuilder text) {
        var room = LONGEST - text.length();
        if (room > 0) {
            text.append(
                    xml.getTextCharacters(),
                    xml.getTextStart(),
                    Math.min(room, xml.getTextLength()));
        }
    }

    /// A few words in one line.
    static String line(String words) {
        return Words.beginning(words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), LINE);
    }
}
