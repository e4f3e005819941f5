/// Bytes kept by their hash, exactly as they came. May import nothing.
@NullMarked
package practica.storage;

import org.jspecify.annotations.NullMarked;
