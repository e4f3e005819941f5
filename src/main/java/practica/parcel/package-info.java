/// Exports made in the background: asked for by members, told of by letter and kept for a week. May
/// import account, database, export, item, job, language, mail, storage, text, web.
@NullMarked
package practica.parcel;

import org.jspecify.annotations.NullMarked;
