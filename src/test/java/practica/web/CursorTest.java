package practica.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "9223372036854775807", "region:ES-CT", "città", ""})
    void placeComesBackAsItWas(String place) {
        var cursor = Cursor.write("a list", place);

        assertEquals(Optional.of(place), Cursor.read(cursor, "a list"));
        assertTrue(cursor.matches("[A-Za-z0-9_-]+"), cursor);
    }

    @Test
    void noOtherListTakesIt() {
        var cursor = Cursor.write("search [q=water]", "12");

        assertEquals(Optional.empty(), Cursor.read(cursor, "search [q=air]"));
        assertEquals(Optional.empty(), Cursor.read(cursor, "search [q=water]1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "*", "====", "x", "eHh4", "åß", "MTIzNDU2Nzg5MDEyMTI"})
    void whatWeDidNotWriteIsNone(String cursor) {
        assertEquals(Optional.empty(), Cursor.read(cursor, "items"));
    }

    @Test
    void oneThatWasChangedOrIsTooLongIsNone() {
        var cursor = Cursor.write("items", "12");
        var changed = (cursor.startsWith("Z") ? "Y" : "Z") + cursor.substring(1);

        assertEquals(Optional.empty(), Cursor.read(changed, "items"));
        assertEquals(Optional.empty(), Cursor.read("A".repeat(100_000), "items"));
    }
}
