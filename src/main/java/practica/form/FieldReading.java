package practica.form;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import practica.item.BlockPart;
import practica.item.Contact;
import practica.item.Cover;
import practica.item.Details.Indicator;
import practica.item.FormField;
import practica.item.Known;
import practica.item.LanguageVersion.BuildingBlock;
import practica.language.Language;
import practica.place.Place;
import practica.template.FieldReader;
import practica.template.FieldReader.Read;
import practica.vocabulary.Scheme;

/// One reading of a form: what is understood goes into the tree of the draft.
record FieldReading(
        Known known,
        FieldReader reader,
        Given given,
        Language own,
        JsonMapper json,
        ObjectNode tree) {
    private static final Cover NO_COVER = new Cover("", "", "");
    private static final List<String> CELLS = List.of("name", "before", "after", "unit", "source");

    /// Reads a field.
    ///
    /// @return the words that were not understood, as they were typed
    String read(FormField field) {
        var key = field.key();
        return switch (field) {
            case TITLE, SUMMARY, STAFF, LANGUAGE, STAGE, DOCUMENT_TYPE ->
                    put(tree, key, given.one(key));
            case LICENCE -> put(tree, key, reader.licence(given.one(key)));
            case ORGANISATION -> put(body(), "name", given.one(key).strip());
            case LEVEL -> put(body(), key, given.one(key));
            case WEBSITE -> understood(body(), key, reader::website);
            case START, DATE -> understood(tree, key, reader::date);
            case END -> understood(tree, key, reader::end);
            case PLACES -> list(key, places());
            case NETWORKS -> list(key, reader.networks(given.all(key)));
            case THEMES -> list(key, themes());
            case SDGS -> list(key, concepts(key, known.vocabularies().sdgs()));
            case FUNDING, PARTNERS -> list(key, new Read<>(given.lines(key), List.of()));
            case LINKS -> list(key, reader.links(given.one(key)));
            case INDICATORS -> list(key, new Read<>(indicators(), List.of()));
            case BLOCKS -> list(key, new Read<>(blocks(), List.of()));
            case COST -> cost();
            case COVER -> cover();
            case CONTACT -> contact();
            case CONTEXT,
                    ACTIONS,
                    PARTICIPANTS,
                    RESOURCES,
                    RESULTS,
                    LESSONS,
                    TRANSFER,
                    INCLUSION,
                    LEGAL ->
                    put(tree.withObjectProperty("sections"), key, given.one(key));
        };
    }

    private ObjectNode body() {
        return tree.withObjectProperty("organisation");
    }

    private static String put(ObjectNode into, String name, String words) {
        if (words.isBlank()) {
            into.remove(name);
        } else {
            into.put(name, words);
        }
        return "";
    }

    private String understood(
            ObjectNode into, String key, Function<String, Optional<String>> read) {
        var words = given.one(key);
        var value = words.isBlank() ? Optional.<String>empty() : read.apply(words.strip());
        put(into, key, value.orElse(""));
        return value.isPresent() ? "" : words;
    }

    private String list(String key, Read<?> read) {
        tree.set(key, json.valueToTree(read.known()));
        return String.join("\n", read.unknown());
    }

    /// Each in the words that nobody can take for another place.
    private Read<String> places() {
        var read = reader.places(given.lines("places"));
        return new Read<>(
                read.known().stream()
                        .flatMap(words -> known.places().written(words).stream())
                        .map(Place::id)
                        .distinct()
                        .map(known::written)
                        .toList(),
                read.unknown());
    }

    private Read<String> concepts(String key, Scheme scheme) {
        return reader.concepts(scheme, given.all(key), own);
    }

    /// The main one first, then those that were there, in their order, then the new ones.
    private Read<String> themes() {
        var read = concepts("themes", known.vocabularies().themes());
        var order = new LinkedHashSet<String>();
        order.add(given.one("themes-main"));
        tree.path("themes").forEach(theme -> order.add(theme.asText()));
        order.retainAll(read.known());
        order.addAll(read.known());
        return new Read<>(List.copyOf(order), read.unknown());
    }

    private List<Indicator> indicators() {
        return rows("indicators-", CELLS)
                .map(row ->
                        new Indicator(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                .toList();
    }

    private List<BuildingBlock> blocks() {
        return rows("blocks-", Arrays.stream(BlockPart.values()).map(BlockPart::key).toList())
                .map(row -> new BuildingBlock(row.get(0), row.get(1), row.get(2), row.get(3)))
                .toList();
    }

    /// The rows of a table in which something is written, each with all its cells.
    private Stream<List<String>> rows(String prefix, List<String> cells) {
        var columns = cells.stream().map(cell -> given.all(prefix + cell)).toList();
        var rows = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, rows)
                .mapToObj(row ->
                        columns.stream()
                                .map(column -> row < column.size() ? column.get(row).strip() : "")
                                .toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()));
    }

    /// All of it or nothing: what is chosen is looked at by the check.
    private String cover() {
        var cover =
                new Cover(
                        given.one("cover-file"),
                        given.one("cover-credit"),
                        given.one("cover-alternative"));
        tree.remove("cover");
        if (!cover.equals(NO_COVER)) {
            tree.set("cover", json.valueToTree(cover));
        }
        return "";
    }

    private String contact() {
        var contact =
                new Contact(
                        given.one("contact-role"),
                        given.one("contact-organisation"),
                        given.one("contact-email"));
        tree.remove("contact");
        if (!contact.equals(Contact.NOBODY)) {
            tree.set("contact", json.valueToTree(contact));
        }
        return "";
    }

    /// Its three inputs are read as one line.
    private String cost() {
        var typed = new ArrayList<String>();
        for (var part : List.of("cost-amount", "cost-currency", "cost-year")) {
            typed.add(given.one(part).strip());
        }
        var whole = !typed.get(0).isEmpty() && !typed.get(1).isEmpty();
        var year = typed.get(2).isEmpty() ? "" : " (" + typed.get(2) + ")";
        var cost =
                whole
                        ? reader.cost(typed.get(0) + " " + typed.get(1) + year)
                        : reader.cost(given.one("cost"));
        tree.remove("cost");
        cost.ifPresent(read -> tree.set("cost", json.valueToTree(read)));
        var left = String.join("\n", typed);
        return cost.isPresent() || left.isBlank() ? "" : left;
    }
}
