/// Items that are probably the same: same file, same title and place, or near-same text. May import
/// file, item, language, network, place, storage, text.
@NullMarked
package practica.duplicate;

import org.jspecify.annotations.NullMarked;
