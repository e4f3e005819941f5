package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import practica.support.Format;

/// Every source file looks as one command makes it look: `mvn -q test-compile exec:exec@format`.
class FormatTest {
    @Test
    void everySourceFileIsFormatted() throws IOException {
        var different = new ArrayList<String>();
        for (var file : Format.sources()) {
            var text = Files.readString(file);
            if (!Format.of(text).equals(text)) {
                different.add(file.toString());
            }
        }
        assertEquals(List.of(), different);
    }
}
