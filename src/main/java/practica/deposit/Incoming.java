package practica.deposit;

import java.nio.file.Path;
import java.util.List;
import practica.item.Draft;

/// What a file that was brought turned out to be: a draft, the name by which it will be known when
/// it comes again, the words its address is made of, and the files that belong to it.
record Incoming(String source, String slug, Draft draft, List<Attached> files) {
    Incoming {
        files = List.copyOf(files);
    }

    /// A file that belongs to an item, where it lies now.
    record Attached(Path path, String name, String caption) {}
}
