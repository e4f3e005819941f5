/// What the operator does: settings, the library opened from a folder, commands, checks, health.
/// May import account, benchmark, database, deposit, doi, duplicate, evaluate, export, extract,
/// fetch, file, harvest, item, job, language, mail, meaning, network, office, openid, picture,
/// place, prefill, search, storage, submission, tables, template, text, translate, vocabulary, web.
@NullMarked
package practica.operate;

import org.jspecify.annotations.NullMarked;
