package practica.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobIdTest {
    @Test
    void nameThatIsShownCanBeTyped() {
        var id = new JobId("read-file", "9f86");

        assertEquals("read-file/9f86", id.toString());
        assertEquals(Optional.of(id), JobId.of(id.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "read-file", "read-file/", "/9f86", "Read/9f86", "a/b c"})
    void anythingElseIsNoName(String words) {
        assertEquals(Optional.empty(), JobId.of(words));
    }
}
