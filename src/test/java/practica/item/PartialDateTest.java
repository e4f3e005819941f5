package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"1989", "1989-04", "1989-04-25", "2024-02-29", "0001"})
    void yearMonthOrDayIsADate(String words) {
        assertEquals(Optional.of(new PartialDate(words)), PartialDate.of(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "89",
                "1989-4",
                "1989-13",
                "1989-00",
                "2023-02-29",
                "1989-04-31",
                "1989-04-25T10:00",
                "1989/04",
                "ongoing",
                "-1989",
                "1989-",
                "１９８９"
            })
    void anythingElseIsNot(String words) {
        assertEquals(Optional.empty(), PartialDate.of(words));
    }

    @Test
    void yearIsTheFirstPart() {
        assertEquals(1989, new PartialDate("1989-04-25").year());
    }
}
