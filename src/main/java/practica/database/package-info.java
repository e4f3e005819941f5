/// PostgreSQL found or started, brought up to date, and taught our value types. May import nothing.
@NullMarked
package practica.database;

import org.jspecify.annotations.NullMarked;
