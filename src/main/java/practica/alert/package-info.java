/// Searches that members save, and the letters that tell them what is new in them. May import
/// account, check, item, language, mail, search, storage, text, web.
@NullMarked
package practica.alert;

import org.jspecify.annotations.NullMarked;
