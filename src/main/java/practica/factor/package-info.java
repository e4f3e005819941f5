/// The second step of signing in, for those who want one: codes of an authenticator, and recovery
/// codes. May import account, check, language, mail, storage, web.
@NullMarked
package practica.factor;

import org.jspecify.annotations.NullMarked;
