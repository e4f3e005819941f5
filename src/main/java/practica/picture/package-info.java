/// Small pictures of the first pages of files, made by the queue and kept beside the originals. May
/// import extract, file, item, job, storage.
@NullMarked
package practica.picture;

import org.jspecify.annotations.NullMarked;
