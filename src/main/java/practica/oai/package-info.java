/// What the library offers to harvesters over OAI-PMH 2.0. May import item, language, metadata,
/// network, vocabulary, web.
@NullMarked
package practica.oai;

import org.jspecify.annotations.NullMarked;
