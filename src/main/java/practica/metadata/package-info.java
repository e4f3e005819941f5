/// What an item is called in the languages of other systems: Dublin Core, DataCite, METS,
/// schema.org, and the tags that citation programs read. May import file, item, language, network,
/// place, storage, text, vocabulary.
@NullMarked
package practica.metadata;

import org.jspecify.annotations.NullMarked;
