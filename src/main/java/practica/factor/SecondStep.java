package practica.factor;

import java.time.Instant;

/// Since when somebody is asked for a code, and how many recovery codes they have left.
public record SecondStep(Instant since, int codesLeft) {}
