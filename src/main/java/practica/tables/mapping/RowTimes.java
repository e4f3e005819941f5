package practica.tables.mapping;

import java.util.List;
import java.util.Optional;

/// When a practice ran, or from when a document is.
final class RowTimes {
    private final Reading reading;
    private final boolean practice;
    private final Optional<Dates> began;
    private final Optional<Dates> ended;

    RowTimes(Reading reading, boolean practice) {
        this.reading = reading;
        this.practice = practice;
        this.began =
                first(
                        practice
                                ? List.of("start", "year", "date")
                                : List.of("date", "year", "start"));
        this.ended = first(List.of("end"));
        unread();
    }

    String start() {
        return practice ? began.map(Dates::from).orElse("") : "";
    }

    /// A day before the beginning is no end. What only has a year, or one date, is over with it;
    /// what has a beginning goes on.
    String end() {
        if (!practice || began.isEmpty()) {
            return "";
        }
        var goesOn = Dates.in(reading.line("start")).isPresent();
        var end =
                ended.map(Dates::latest).orElseGet(goesOn ? began.get()::to : began.get()::latest);
        var told = Math.min(end.length(), start().length());
        return !end.equals(Dates.ONGOING)
                        && end.substring(0, told).compareTo(start().substring(0, told)) < 0
                ? ""
                : end;
    }

    String date() {
        return practice ? "" : began.map(Dates::from).orElse("");
    }

    private Optional<Dates> first(List<String> fields) {
        return fields.stream()
                .map(reading::line)
                .flatMap(words -> Dates.in(words).stream())
                .findFirst();
    }

    /// What says something that is in none of the fields is kept beside.
    private void unread() {
        for (var field : List.of("start", "year", "date")) {
            var said = reading.line(field);
            if (!said.isEmpty() && (began.isEmpty() || !Dates.in(said).equals(began))) {
                reading.keep(field, "tables.unknown", said);
            }
        }
        var said = reading.line("end");
        if (!said.isEmpty() && end().isEmpty()) {
            reading.keep("end", practice ? "tables.no-end" : "tables.not-of-kind", said);
        }
    }
}
