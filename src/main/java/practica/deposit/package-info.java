/// Every way in: folders, files of every kind, Markdown with front matter. May import check,
/// extract, file, item, language, storage, text, vocabulary.
@NullMarked
package practica.deposit;

import org.jspecify.annotations.NullMarked;
