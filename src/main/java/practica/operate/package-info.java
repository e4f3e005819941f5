/// What the operator does: settings, the library opened from a folder, commands, checks, health.
/// May import benchmark, database, deposit, duplicate, evaluate, extract, fetch, file, harvest,
/// item, job, language, network, office, place, prefill, search, storage, tables, template, text,
/// translate, vocabulary.
@NullMarked
package practica.operate;

import org.jspecify.annotations.NullMarked;
