package practica.usage;

import java.time.LocalDate;

/// How often something was done on a day, or in the month that begins on it.
public record Count(LocalDate day, Kind kind, boolean machine, long times) {}
