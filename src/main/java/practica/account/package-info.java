/// People: who they are, what they may do, and how they are recognised. May import check, language,
/// mail, storage, text, web.
@NullMarked
package practica.account;

import org.jspecify.annotations.NullMarked;
