package practica.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practica.item.Draft;
import practica.item.ItemFile;
import practica.storage.Hash;

/// Two texts that began from the same one, brought together field by field: where only one of them
/// changed a field, its words stand; where both did, mine.
///
/// @param conflicts the fields that both changed, each in another way
record Merge(Draft draft, List<String> conflicts) {
    Merge {
        conflicts = List.copyOf(conflicts);
    }

    static Merge of(Draft base, Draft mine, Draft theirs) {
        var conflicts = new ArrayList<String>();
        var merged =
                merged("", DraftTree.of(base), DraftTree.of(mine), DraftTree.of(theirs), conflicts);
        return new Merge(DraftTree.draft(merged), conflicts);
    }

    /// The files of both: what one side removed is gone, what one side added is there, and what is
    /// said of a file is what one side changed of it, mine where both did.
    static List<ItemFile> files(List<ItemFile> base, List<ItemFile> mine, List<ItemFile> theirs) {
        return Stream.concat(
                        mine.stream()
                                .filter(file -> same(theirs, file).isPresent() || isNew(base, file))
                                .map(file ->
                                        base.contains(file)
                                                ? same(theirs, file).orElse(file)
                                                : file),
                        theirs.stream()
                                .filter(file -> isNew(base, file) && same(mine, file).isEmpty()))
                .toList();
    }

    private static boolean isNew(List<ItemFile> base, ItemFile file) {
        return same(base, file).isEmpty();
    }

    /// The file of the same bytes.
    private static Optional<ItemFile> same(List<ItemFile> files, ItemFile file) {
        return files.stream().filter(one -> hash(one).equals(hash(file))).findFirst();
    }

    private static Hash hash(ItemFile file) {
        return file.original().hash();
    }

    private static JsonNode merged(
            String path, JsonNode base, JsonNode mine, JsonNode theirs, List<String> conflicts) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return mine;
        }
        if (mine.equals(base)) {
            return theirs;
        }
        if (mine instanceof ObjectNode one && theirs instanceof ObjectNode two) {
            var names = new LinkedHashSet<String>();
            one.fieldNames().forEachRemaining(names::add);
            two.fieldNames().forEachRemaining(names::add);
            var both = one.objectNode();
            for (var name : names) {
                var value =
                        merged(
                                path + "/" + name,
                                base.path(name),
                                one.path(name),
                                two.path(name),
                                conflicts);
                if (!value.isMissingNode()) {
                    both.set(name, value);
                }
            }
            return both;
        }
        conflicts.add(path.substring(1));
        return mine;
    }
}
