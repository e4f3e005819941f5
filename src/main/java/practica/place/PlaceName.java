package practica.place;

/// A name under which a place is looked up, folded.
public record PlaceName(PlaceId place, String folded) {}
