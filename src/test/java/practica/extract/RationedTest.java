package practica.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import practica.extract.Rationed.Ration;

class RationedTest {
    @Test
    void filesTogetherEndInAnErrorWhereTheirRationEnds() throws IOException {
        var ration = new Ration(5);
        var first = new Rationed(new ByteArrayInputStream(new byte[] {1, 2, 3}), ration);
        var second = new Rationed(new ByteArrayInputStream(new byte[] {4, 5, 6}), ration);

        assertArrayEquals(new byte[] {1, 2, 3}, first.readAllBytes());
        assertThrows(IOException.class, second::readAllBytes);
        assertTrue(ration.isSpent());
    }
}
