/// Countries, regions and cities: what they are called in every language, where they are and how
/// many live there. May import database, language, text.
@NullMarked
package practica.place;

import org.jspecify.annotations.NullMarked;
