/// What repositories offer over OAI-PMH, taken into the library and kept in step with them. May
/// import check, deposit, fetch, item, language, tables, text.
@NullMarked
package practica.harvest;

import org.jspecify.annotations.NullMarked;
