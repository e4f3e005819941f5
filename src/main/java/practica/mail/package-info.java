/// Letters to people, in their languages: an outbox, and the mail server that takes them from
/// there. May import job, language, text.
@NullMarked
package practica.mail;

import org.jspecify.annotations.NullMarked;
