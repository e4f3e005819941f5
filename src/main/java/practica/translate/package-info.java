/// Machine translation: engines outside this process, and what they said, remembered. May import
/// fetch, language, storage.
@NullMarked
package practica.translate;

import org.jspecify.annotations.NullMarked;
