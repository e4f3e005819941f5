/// People: what they may do. May import nothing.
@NullMarked
package practica.account;

import org.jspecify.annotations.NullMarked;
