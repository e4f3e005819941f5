package practica.extract;

import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.xml.DcXMLParser;
import org.apache.tika.sax.TeeContentHandler;
import org.apache.tika.sax.TextContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// XML with the words that somebody who looks at it would see: no programs, no styles, and nothing
/// that an editor notes in a drawing. A drawing is called by its own title.
final class SeenXml extends DcXMLParser {
    private static final long serialVersionUID = 1;

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> MARKUP = Set.of(SVG, "http://www.w3.org/1999/xhtml");
    private static final Set<String> UNSEEN = Set.of("script", "style", "metadata");
    private static final int LONGEST_TITLE = 300;

    @Override
    protected ContentHandler getContentHandler(
            ContentHandler words, Metadata metadata, ParseContext context) {
        return new TeeContentHandler(
                super.getContentHandler(new DefaultHandler(), metadata, context),
                new Seen(new TextContentHandler(words, true), metadata));
    }

    private static final class Seen extends DefaultHandler {
        private final ContentHandler words;
        private final Metadata metadata;
        private final StringBuilder title = new StringBuilder();
        private int depth;
        private int unseenFrom;
        private boolean drawing;
        private boolean titled;

        Seen(ContentHandler words, Metadata metadata) {
            this.words = words;
            this.metadata = metadata;
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes)
                throws SAXException {
            depth++;
            if (depth == 1) {
                drawing = local.equals("svg");
            }
            titled = drawing && depth == 2 && local.equals("title");
            if (unseenFrom == 0 && isUnseen(uri, local)) {
                unseenFrom = depth;
            }
            if (unseenFrom == 0) {
                words.startElement(uri, local, qualified, attributes);
            }
        }

        private boolean isUnseen(String uri, String local) {
            return UNSEEN.contains(local) && (drawing || MARKUP.contains(uri));
        }

        @Override
        public void endElement(String uri, String local, String qualified) throws SAXException {
            if (unseenFrom == 0) {
                words.endElement(uri, local, qualified);
            } else if (unseenFrom == depth) {
                unseenFrom = 0;
            }
            if (titled) {
                titled = false;
                var said = title.toString().strip();
                if (!said.isEmpty()) {
                    metadata.set(
                            TikaCoreProperties.TITLE,
                            said.substring(0, Math.min(said.length(), LONGEST_TITLE)));
                }
            }
            depth--;
        }

        @Override
        public void characters(char[] characters, int start, int length) throws SAXException {
            if (unseenFrom == 0) {
                words.characters(characters, start, length);
            }
            if (titled && title.length() < LONGEST_TITLE) {
                title.append(characters, start, length);
            }
        }

        @Override
        public void ignorableWhitespace(char[] characters, int start, int length)
                throws SAXException {
            characters(characters, start, length);
        }
    }
}
