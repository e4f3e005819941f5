package practica.operate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Whether database, vault and index agree.
final class Consistency {
    private final Library library;
    private final List<String> faults = new ArrayList<>();

    private Consistency(Library library) {
        this.library = library;
    }

    /// Everything that does not agree, in words; empty where all is well. Every kept byte is read.
    static List<String> faults(Library library) throws IOException {
        var check = new Consistency(library);
        check.files();
        check.index();
        return check.faults;
    }

    private void files() throws IOException {
        var rows = new HashSet<>(library.files().hashes());
        for (var hash : rows) {
            if (!library.vault().isWhole(hash)) {
                faults.add("file " + hash + " is missing or damaged in the vault");
            }
        }
        for (var hash : library.vault().hashes()) {
            if (!rows.contains(hash)) {
                faults.add("file " + hash + " is in the vault and belongs to nothing");
            }
        }
    }

    private void index() throws IOException {
        var published = library.items().published();
        var found = library.index().size();
        if (published != found) {
            faults.add(
                    published
                            + " items are published and "
                            + found
                            + " are in the index; run: practica reindex");
        }
    }
}
