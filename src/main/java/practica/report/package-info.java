/// What readers report of an item, who is told of it, and what they are answered. May import
/// account, check, item, language, mail, network, notice, text, web.
@NullMarked
package practica.report;

import org.jspecify.annotations.NullMarked;
