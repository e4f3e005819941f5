package practica.deposit;

import java.nio.file.Path;
import java.util.List;
import practica.item.Draft;

/// What a Markdown file turned out to be: a draft, the name by which it will be known when it comes
/// again, the words its address is made of, and the files that belong to it.
record MarkdownText(String source, String slug, Draft draft, List<Attached> files) {
    MarkdownText {
        files = List.copyOf(files);
    }

    /// A file that belongs to an item, where it lies now.
    record Attached(Path path, String name, String caption, String licence) {}
}
