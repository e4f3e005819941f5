/// What lies on the web, fetched: over HTTP, from public addresses only, and never too much of it.
/// May import nothing.
@NullMarked
package practica.fetch;

import org.jspecify.annotations.NullMarked;
