/// What every page shares: templates, the reader's language, errors, protection, static files. May
/// import check, language, storage, text.
@NullMarked
package practica.web;

import org.jspecify.annotations.NullMarked;
