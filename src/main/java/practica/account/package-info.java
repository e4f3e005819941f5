/// People: who they are, what they may do, and how they are recognised. May import check, language,
/// mail, storage, web.
@NullMarked
package practica.account;

import org.jspecify.annotations.NullMarked;
