package practica.collection;

import practica.collection.Collection.Visibility;

/// What a member says of a collection.
///
/// @param description Markdown
/// @param named whether readers are told whose it is, where it is public
public record Description(String title, String description, Visibility visibility, boolean named) {}
