/// Every way in: folders, files of every kind, Markdown with front matter, ZIPs, the rows of
/// tables, what lies on the web. May import check, database, duplicate, extract, fetch, file, item,
/// job, language, prefill, storage, tables, template, text, vocabulary.
@NullMarked
package practica.deposit;

import org.jspecify.annotations.NullMarked;
