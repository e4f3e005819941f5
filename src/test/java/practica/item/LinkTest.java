package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinkTest {
    @Test
    void linkIsCalledByItsTitleOrElseByItsAddress() {
        assertEquals("Report", new Link("Report", "https://a.example/r").said());
        assertEquals("https://a.example/r", new Link("", "https://a.example/r").said());
    }
}
