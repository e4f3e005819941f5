/// What administrators see and change in the browser: people and what they may do, work and how it
/// goes. May import account, deposit, item, job, language, mail, network, operate, web.
@NullMarked
package practica.admin;

import org.jspecify.annotations.NullMarked;
