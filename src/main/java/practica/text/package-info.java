/// Plain functions over words: slugs, Markdown, front matter. May import nothing.
@NullMarked
package practica.text;

import org.jspecify.annotations.NullMarked;
