package practica.review;

/// What came of giving several reviews to somebody at once.
///
/// @param done how many are otherwise than before
/// @param refused how many it could not be done with: they are decided, or not this curator's
public record Assigned(int done, int refused) {}
