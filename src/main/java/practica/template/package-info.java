/// The case-study form to be filled in without a connection, as a Word or OpenDocument file, and
/// read again field by field. May import check, item, language, network, office, place, text,
/// vocabulary, web.
@NullMarked
package practica.template;

import org.jspecify.annotations.NullMarked;
