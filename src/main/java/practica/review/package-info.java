/// Whether what was submitted is published: the queue of every network, the conversation, the
/// checklist and the decisions. May import account, check, item, language, network, notice,
/// submission, text, vocabulary, web.
@NullMarked
package practica.review;

import org.jspecify.annotations.NullMarked;
