/// What an item said before, who changed it, and taking it back. May import account, check, file,
/// item, language, network, storage, submission, web.
@NullMarked
package practica.history;

import org.jspecify.annotations.NullMarked;
