package practica.extract;

import org.xml.sax.SAXException;
import practica.extract.CleanText.Gap;

/// One page on its way to the parent. It is opened by its first word; a page without words is never
/// told of.
final class PageText {
    private static final int UNOPENED = -1;
    private static final int LONGEST_HEADING = 300;

    private final Telling telling;
    private final int number;
    private final String part;
    private final CleanText text = new CleanText(this::tell);
    private final StringBuilder heading = new StringBuilder();
    private boolean inHeading;
    private boolean recognised;
    private int page = UNOPENED;

    PageText(Telling telling, int number, String part) {
        this.telling = telling;
        this.number = number;
        this.part = part;
    }

    void add(char[] characters, int start, int length) throws SAXException {
        if (inHeading && heading.length() < LONGEST_HEADING) {
            heading.append(characters, start, Math.min(length, LONGEST_HEADING));
        }
        text.add(characters, start, length);
    }

    void part(Gap gap) {
        text.part(gap);
    }

    void settle(Gap gap) {
        text.settle(gap);
    }

    /// From here on the words come from an image.
    void recognised() {
        recognised = true;
    }

    void startHeading() {
        inHeading = heading.isEmpty() || heading.toString().isBlank();
    }

    void endHeading() {
        inHeading = false;
    }

    void close() throws SAXException {
        text.flush();
        if (page != UNOPENED && recognised) {
            telling.tell(new Frame.Recognised(page));
        }
        var line = CleanText.line(heading.toString(), LONGEST_HEADING);
        if (page != UNOPENED && !line.isEmpty()) {
            telling.tell(new Frame.Headed(page, line));
        }
    }

    private void tell(String chunk) throws SAXException {
        if (page == UNOPENED && !telling.isFull()) {
            page = telling.open(number, part);
        }
        telling.words(page, chunk);
    }
}
