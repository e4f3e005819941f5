/// Finding: what is looked for, what is found and why, and the search page. May import check,
/// database, file, item, language, meaning, network, place, storage, text, translate, vocabulary,
/// web.
@NullMarked
package practica.search;

import org.jspecify.annotations.NullMarked;
