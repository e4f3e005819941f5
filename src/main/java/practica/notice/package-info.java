/// What people are told of what concerns them: in the library and by letter, each in their own
/// language. May import account, language, mail, web.
@NullMarked
package practica.notice;

import org.jspecify.annotations.NullMarked;
