/// Whether what was submitted is published: the queue of every network, the conversation, the
/// checklist and the decisions. May import account, check, file, form, item, language, network,
/// notice, storage, submission, text, web.
@NullMarked
package practica.review;

import org.jspecify.annotations.NullMarked;
