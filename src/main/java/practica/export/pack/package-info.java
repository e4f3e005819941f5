/// Items with their files: as Markdown that can be imported, and packed for keeping.
@NullMarked
package practica.export.pack;

import org.jspecify.annotations.NullMarked;
