package practica.extract;

import org.xml.sax.helpers.DefaultHandler;

/// What an archive itself says: only the names of the entries that it cannot open.
final class Names extends DefaultHandler {
    private boolean any;

    boolean any() {
        return any;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        any |= !new String(characters, start, length).isBlank();
    }
}
