/// What a search finds seen another way than as a list: as a map, along the years, by theme and
/// place, and items side by side. May import item, language, place, search, text, vocabulary, web.
@NullMarked
package practica.explore;

import org.jspecify.annotations.NullMarked;
