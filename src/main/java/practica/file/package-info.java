/// Deposited originals: their bytes, what was read out of them page by page, and how that went. May
/// import language, storage.
@NullMarked
package practica.file;

import org.jspecify.annotations.NullMarked;
