package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {
    @ParameterizedTest
    @CsvSource({
        "CC-BY-4.0, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-NC-SA-3.0, CC BY NC SA 3.0, https://creativecommons.org/licenses/by-nc-sa/3.0/",
        "CC0-1.0, CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/"
    })
    void licenceOfCreativeCommonsIsAGroupOfItsOwn(String name, String said, String address) {
        var licence = new Licence(name);

        assertEquals(Optional.of(name), licence.group());
        assertEquals(said, licence.said());
        assertEquals(Optional.of(address), licence.address());
        assertTrue(Licence.isGroup(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"All rights reserved", "CC-BY", "CC-BY-SA-NC-4.0", "OGL-UK-3.0"})
    void othersAreOneGroup(String name) {
        var licence = new Licence(name);

        assertEquals(Optional.of(Licence.OTHER), licence.group());
        assertEquals(name, licence.said());
        assertEquals(Optional.empty(), licence.address());
        assertFalse(Licence.isGroup(name));
        assertTrue(Licence.isGroup(Licence.OTHER));
    }

    @Test
    void noLicenceIsInNoGroup() {
        assertEquals(Optional.empty(), new Licence("").group());
        assertFalse(Licence.isGroup(""));
    }
}
