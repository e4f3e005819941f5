/// Signing in by a provider of OpenID Connect that the operator names. May import account, factor,
/// fetch, language, mail, storage, web.
@NullMarked
package practica.openid;

import org.jspecify.annotations.NullMarked;
