/// How people join, sign in and look after their account. May import account, check, factor,
/// language, mail, web.
@NullMarked
package practica.signin;

import org.jspecify.annotations.NullMarked;
