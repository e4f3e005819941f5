/// Tables of other people: their rows read one after another, and a mapping that makes drafts of
/// them. May import check, item, language, network, place, template, text, vocabulary.
@NullMarked
package practica.tables;

import org.jspecify.annotations.NullMarked;
