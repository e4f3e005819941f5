/// Language versions: written beside the original, begun by a program where there is one, and
/// translated by it for reading. May import account, check, form, history, item, language,
/// submission, text, translate, web.
@NullMarked
package practica.parallel;

import org.jspecify.annotations.NullMarked;
