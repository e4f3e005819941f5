/// What contributors write before it is published: drafts, their revisions, their files, and how
/// they become items. May import account, check, database, file, item, language, network, storage,
/// text.
@NullMarked
package practica.submission;

import org.jspecify.annotations.NullMarked;
