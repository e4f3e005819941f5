/// The form in the browser in which people write what they contribute, step by step, and see it as
/// it will look. May import account, check, database, deposit, file, item, language, network,
/// place, prefill, storage, submission, template, text, vocabulary, web.
@NullMarked
package practica.form;

import org.jspecify.annotations.NullMarked;
