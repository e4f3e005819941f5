package practica.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import practica.item.Draft;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.Known;
import practica.storage.Hash;

/// Two texts that began from the same one, brought together field by field: where only one of them
/// changed a field, its words stand; where both did, mine.
///
/// @param conflicts the fields that both changed, each in another way
record Merge(Draft draft, List<String> conflicts) {
    private static final String CONTACT = "/contact";
    private static final String ORGANISATION = "organisation";
    private static final String EMAIL = "email";

    /// Fields whose parts belong together.
    private static final Set<String> WHOLE = Set.of(CONTACT, "/cover");

    Merge {
        conflicts = List.copyOf(conflicts);
    }

    /// A correction, and the item that it was begun from and that others changed since.
    ///
    /// @param address that of the contact when it was begun, of which no version tells
    static Merge of(Item base, String address, Draft mine, Item theirs, Known known) {
        return of(
                Draft.whole(base.text().at(address), known),
                mine,
                Draft.whole(theirs.text(), known));
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
        if (!WHOLE.contains(path)
                && mine instanceof ObjectNode one
                && theirs instanceof ObjectNode two) {
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
        return path.equals(CONTACT) ? contact(base, mine, theirs) : mine;
    }

    /// An address that I left as it was is not brought back where they took it away or changed it:
    /// it is theirs where it is of the same organisation, else none.
    private static JsonNode contact(JsonNode base, JsonNode mine, JsonNode theirs) {
        var untouched = mine.path(EMAIL).asText().equals(base.path(EMAIL).asText());
        if (!(mine instanceof ObjectNode one) || one.path(EMAIL).asText().isEmpty() || !untouched) {
            return mine;
        }
        var same = one.path(ORGANISATION).equals(theirs.path(ORGANISATION));
        return one.deepCopy().put(EMAIL, same ? theirs.path(EMAIL).asText() : "");
    }
}
