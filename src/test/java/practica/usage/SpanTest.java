package practica.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.usage.Span.Step;

class SpanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 3);

    @ParameterizedTest
    @CsvSource({
        "'', '', '', 2026-05-02, 2026-05-31, DAY, 30-days",
        "12-months, '', '', 2025-06-01, 2026-05-31, MONTH, 12-months",
        "all, '', '', 2024-11-03, 2026-05-31, MONTH, all",
        "all, 2026-01-05, 2026-01-05, 2026-01-05, 2026-01-05, DAY, ''",
        "'', 2026-05-01, '', 2026-05-01, 2026-05-31, DAY, ''",
        "'', '', 2024-11-20, 2024-11-03, 2024-11-20, DAY, ''",
        "'', 2026-05-01, 2030-01-01, 2026-05-01, 2026-05-31, DAY, ''",
        "'', 2026-01-01, 2026-04-02, 2026-01-01, 2026-04-02, DAY, ''",
        "'', 2026-01-01, 2026-04-03, 2026-01-01, 2026-04-03, MONTH, ''"
    })
    void isWhatSomebodyAsksFor(
            String period,
            String from,
            String to,
            LocalDate begin,
            LocalDate end,
            Step step,
            String chosen) {
        assertEquals(
                Optional.of(new Span(begin, end, step, chosen)),
                Span.of(period, from, to, TODAY, FIRST));
    }

    @ParameterizedTest
    @CsvSource({
        "always, '', ''",
        "'', yesterday, ''",
        "'', 2026-02-30, ''",
        "'', 2026-05-02, 2026-05-01",
        "'', 2026-06-02, ''",
        "'', 1999-12-31, ''",
        "'', -999999999-01-01, ''",
        "'', '', 2020-01-01"
    })
    void isNoneWhereItMakesNoSense(String period, String from, String to) {
        assertEquals(Optional.empty(), Span.of(period, from, to, TODAY, FIRST));
    }

    @Test
    void hasEveryDayAndEveryMonth() {
        var span = Span.of("", "2025-12-30", "2026-04-15", TODAY, FIRST).orElseThrow();

        assertEquals(
                List.of(
                        LocalDate.of(2025, 12, 1),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 4, 1)),
                span.steps());
        assertEquals(107, span.daily().steps().size());
        assertEquals(LocalDate.of(2025, 12, 30), span.daily().steps().getFirst());
    }
}
