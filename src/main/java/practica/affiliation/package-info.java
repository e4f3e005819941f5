/// For which bodies people write: said by them, confirmed by those who write for it already. May
/// import account, check, language, mail, notice, text, web.
@NullMarked
package practica.affiliation;

import org.jspecify.annotations.NullMarked;
