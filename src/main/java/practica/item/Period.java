package practica.item;

import java.util.Optional;

/// When a practice ran. Without an end it is ongoing.
public record Period(PartialDate start, Optional<PartialDate> end) {}
