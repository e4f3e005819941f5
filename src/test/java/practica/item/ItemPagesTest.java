package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.TestSite;

class ItemPagesTest {
    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @ValueSource(
            strings = {"%01", "a%20b", "barcelona-superblocks%7F", "A", "%C3%A1", "a%27", "no"})
    void slugThatIsNoneIsNotFound(String slug) {
        assertEquals(404, site.get("/en/items/" + slug).statusCode());
    }

    /// The server itself refuses a zero byte in a path.
    @ParameterizedTest
    @ValueSource(strings = {"%00", "barcelona-superblocks%00"})
    void slugWithAZeroByteIsRefused(String slug) {
        assertEquals(400, site.get("/en/items/" + slug).statusCode());
    }

    @Test
    void slugOfAnItemIsFound() {
        assertEquals(200, site.get("/en/items/barcelona-superblocks").statusCode());
    }
}
