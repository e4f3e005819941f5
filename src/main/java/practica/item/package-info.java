/// The items of the library, case studies and documents: what people write of them, the one check
/// of it, every version, and the page. May import account, check, file, language, mail, network,
/// place, storage, text, vocabulary, web.
@NullMarked
package practica.item;

import org.jspecify.annotations.NullMarked;
