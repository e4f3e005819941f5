/// The library for programs: JSON over HTTP. May import account, check, database, file, form,
/// history, item, language, network, place, review, search, storage, submission, text, vocabulary,
/// web.
@NullMarked
package practica.api;

import org.jspecify.annotations.NullMarked;
