package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import practica.support.Rooms;

class ReadmeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| (.+?) \\|$");

    /// A row of the map is: | `room` | Its sentence. |
    @Test
    void mapListsEveryRoomWithItsSentence() throws IOException {
        var readme = Path.of("README.md");
        var map = new TreeMap<String, String>();
        if (Files.exists(readme)) {
            ROW.matcher(Files.readString(readme))
                    .results()
                    .forEach(row -> map.put(row.group(1), row.group(2)));
        }
        assumeFalse(map.isEmpty(), "README.md has no map of the rooms");

        assertEquals(Rooms.sentences(), map);
    }
}
