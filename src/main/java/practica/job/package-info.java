/// Work that outlives a request: queue, schedule, progress. May import database.
@NullMarked
package practica.job;

import org.jspecify.annotations.NullMarked;
