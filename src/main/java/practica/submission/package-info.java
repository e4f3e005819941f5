/// What contributors write before it is published: drafts, every revision of them, their files, and
/// how they become items. May import account, check, database, file, item, language, network,
/// storage, text.
@NullMarked
package practica.submission;

import org.jspecify.annotations.NullMarked;
