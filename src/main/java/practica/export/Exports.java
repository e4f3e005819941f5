package practica.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.export.cite.Style;
import practica.export.table.Cells;
import practica.export.table.Column;
import practica.export.table.Columns;
import practica.item.ItemId;
import practica.language.Language;
import practica.language.Messages;
import practica.search.Asked;
import practica.search.Card;
import practica.search.SearchRequest;
import practica.search.lucene.SearchIndex;
import practica.text.Slug;
import practica.text.Words;
import practica.web.Label;
import practica.web.Refusal;

/// The door to all exports: reads from parameters what somebody wants to take away, as it stands in
/// an address.
public record Exports(Holdings holdings, SearchIndex index, Asked asked) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final int MOST_ITEMS = 1_000;
    private static final int MOST_LANGUAGES = 50;
    private static final int LONGEST_TITLE = 200;

    /// What is exported, how, and what its file is called.
    public record Export(Format format, Selection selection, String fileName) {
        /// Whether it is soon made.
        boolean isSmall() {
            return selection.size() <= format.small() && !format.bringsFiles();
        }
    }

    /// The export that the parameters ask for: `format`, `lang` (the reader's language),
    /// `languages`, `fields`, `raw`, `style`, `title`, and either `items` (ids) or those of a
    /// search. Values of a list are parted by commas, or come one by one.
    ///
    /// @param guess the reader's language where they do not say
    /// @throws Refusal where they ask for what there is not (400), with the first problem
    public Export read(Language guess, Map<String, List<String>> parameters) {
        var name = first(parameters, "format");
        var format =
                Formats.of(name).orElseThrow(() -> refusal("error.export-format", name, "format"));
        var reader = reader(guess, parameters);
        var wish =
                new Wish(
                        reader,
                        languages(parameters),
                        fields(parameters, reader),
                        first(parameters, "raw").equals("1"),
                        style(parameters));
        var ids = items(parameters);
        var request = asked.read(reader, parameters);
        var named = parameters.containsKey("items");
        if (named && ids.isEmpty()) {
            throw refusal("error.export-value", "items", "items");
        }
        var found = named ? ids : index.ids(request);
        if (found.size() > format.most()) {
            throw refusal("error.export-fits", Integer.toString(format.most()), "format");
        }
        var heading =
                named
                        ? heading(ids, title(parameters), reader)
                        : heading(request, title(parameters));
        var selection =
                format.isRead()
                        ? Selection.inOrder(
                                holdings, named ? found : inOrder(request, found), wish, heading)
                        : new Selection(holdings, found, wish, heading);
        if (named && ids.size() == 1 && selection.single().isEmpty()) {
            throw new Refusal(404, "error.not-found", "");
        }
        return new Export(
                format, selection, name(request, selection) + Formats.suffix(format, selection));
    }

    /// What a search found in the order in which its page shows it; in the order of their ids what
    /// comes after the last page.
    private List<ItemId> inOrder(SearchRequest request, List<ItemId> found) {
        var most = Math.min(found.size(), SearchRequest.DEEPEST);
        var shown = index.ranking(request, most).stream().map(Card::id);
        return Stream.concat(shown, found.stream()).distinct().toList();
    }

    /// The names of the columns that one can choose, for a reader of the language.
    public Set<String> fields(Language reader) {
        var nothing = new Selection(holdings, List.of(), Wish.all(reader), new Label("", ""));
        return Columns.every(nothing).stream()
                .map(Column::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Language reader(Language guess, Map<String, List<String>> parameters) {
        var words = first(parameters, "lang");
        return words.isEmpty()
                ? guess
                : Language.ofInterface(words)
                        .orElseThrow(() -> refusal("error.unknown-value", words, "lang"));
    }

    private static List<Language> languages(Map<String, List<String>> parameters) {
        return values(parameters, "languages")
                .limit(MOST_LANGUAGES)
                .map(tag ->
                        Language.of(tag)
                                .filter(Language::hasName)
                                .orElseThrow(() -> refusal("error.export-value", tag, "languages")))
                .distinct()
                .toList();
    }

    private Set<String> fields(Map<String, List<String>> parameters, Language reader) {
        var wanted = values(parameters, "fields").collect(Collectors.toSet());
        var unknown = new HashSet<>(wanted);
        if (!wanted.isEmpty()) {
            unknown.removeAll(fields(reader));
        }
        unknown.stream()
                .sorted()
                .findFirst()
                .ifPresent(field -> {
                    throw refusal("error.export-value", field, "fields");
                });
        return wanted;
    }

    private static String style(Map<String, List<String>> parameters) {
        var key = Optional.of(first(parameters, "style")).filter(one -> !one.isEmpty());
        return key.map(one ->
                        Style.of(one)
                                .orElseThrow(() -> refusal("error.export-value", one, "style"))
                                .key())
                .orElse(Wish.STYLE);
    }

    /// The items that the parameters name one by one.
    ///
    /// @throws Refusal 400 where they name what can be none, or too many
    List<ItemId> named(Map<String, List<String>> parameters) {
        return items(parameters);
    }

    private static List<ItemId> items(Map<String, List<String>> parameters) {
        var ids = new ArrayList<ItemId>();
        values(parameters, "items")
                .forEach(number -> {
                    if (!NUMBER.matcher(number).matches()) {
                        throw refusal("error.export-value", number, "items");
                    }
                    ids.add(new ItemId(Long.parseLong(number)));
                });
        if (ids.size() > MOST_ITEMS) {
            throw refusal("error.export-many", Integer.toString(MOST_ITEMS), "items");
        }
        return ids;
    }

    /// What all of it is called: as is wished, or else by what was looked for.
    private static Label heading(SearchRequest request, String title) {
        var library = Messages.in(request.reader()).say("site.name");
        var words = request.words().isBlank() ? library : library + " · " + request.words();
        return new Label(title.isEmpty() ? words : title, request.address());
    }

    /// What items that were named are called: one of them by its own title.
    private Label heading(List<ItemId> ids, String title, Language reader) {
        var library = Messages.in(reader).say("site.name");
        if (ids.size() == 1) {
            return holdings.items().byIds(ids).stream()
                    .map(item -> {
                        var called = item.text().in(reader).title();
                        var own = called.isBlank() ? item.slug() : called;
                        return new Label(title.isEmpty() ? own : title, item.address(reader));
                    })
                    .findFirst()
                    .orElseGet(() -> new Label(library, "/" + reader));
        }
        var items = ids.stream().map(ItemId::toString).collect(Collectors.joining(","));
        return new Label(
                title.isEmpty() ? library : title, "/" + reader + "/search/export?items=" + items);
    }

    private static String title(Map<String, List<String>> parameters) {
        return Words.beginning(Cells.clean(first(parameters, "title")).strip(), LONGEST_TITLE);
    }

    private static String name(SearchRequest request, Selection selection) {
        var single = selection.single();
        if (!single.isEmpty()) {
            return single.getFirst().slug();
        }
        return request.words().isBlank() ? "practica" : "practica-" + Slug.of(request.words());
    }

    private static Stream<String> values(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Refusal refusal(String key, String about, String parameter) {
        return new Refusal(400, key, about, parameter);
    }
}
