/// Identifiers that lead to what is here for ever, registered with DataCite where the operator has
/// an account there. May import fetch, job.
@NullMarked
package practica.doi;

import org.jspecify.annotations.NullMarked;
