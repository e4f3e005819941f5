package practica.usage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The days that are looked at, both included, and whether by day or by month.
///
/// @param chosen which of the periods on offer it is; empty where its days were given
record Span(LocalDate from, LocalDate to, Step step, String chosen) {
    static final String MONTH = "30-days";
    static final String YEAR = "12-months";
    static final String ALL = "all";
    static final List<String> OFFERED = List.of(MONTH, YEAR, ALL);

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 30;

    /// Longer ones are shown by month.
    private static final int MOST_DAYS = 92;

    enum Step {
        DAY,
        MONTH;

        /// As PostgreSQL calls it.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What somebody asks for. Empty where it makes no sense.
    ///
    /// @param period one of those on offer, or empty for the first
    /// @param from a day, as ISO 8601 writes it, or empty; with `to` it outdoes the period
    static Optional<Span> of(
            String period, String from, String to, LocalDate today, LocalDate first) {
        if (from.isBlank() && to.isBlank()) {
            return switch (period) {
                case "", MONTH -> Optional.of(span(today.minusDays(DAYS - 1), today, MONTH));
                case YEAR ->
                        Optional.of(span(today.minusMonths(11).withDayOfMonth(1), today, YEAR));
                case ALL -> Optional.of(span(earlier(first, today), today, ALL));
                default -> Optional.empty();
            };
        }
        var begin = from.isBlank() ? Optional.of(first) : day(from);
        var end = to.isBlank() ? Optional.of(today) : day(to);
        return begin.flatMap(one -> end.map(other -> span(one, earlier(other, today), "")))
                .filter(span ->
                        !span.from().isBefore(EARLIEST) && !span.to().isBefore(span.from()));
    }

    /// The same, day by day.
    Span daily() {
        return new Span(from, to, Step.DAY, chosen);
    }

    /// The day or the first day of the month of every step, in order.
    List<LocalDate> steps() {
        var start = step == Step.DAY ? from : from.withDayOfMonth(1);
        return Stream.iterate(
                        start,
                        day -> !day.isAfter(to),
                        day -> step == Step.DAY ? day.plusDays(1) : day.plusMonths(1))
                .toList();
    }

    private static Span span(LocalDate from, LocalDate to, String chosen) {
        var step = ChronoUnit.DAYS.between(from, to) < MOST_DAYS ? Step.DAY : Step.MONTH;
        return new Span(from, to, step, chosen);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
