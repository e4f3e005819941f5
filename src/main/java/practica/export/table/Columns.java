package practica.export.table;

import static java.util.function.Predicate.not;
import static practica.export.table.Column.Type.ADDRESS;
import static practica.export.table.Column.Type.BOOLEAN;
import static practica.export.table.Column.Type.CODE;
import static practica.export.table.Column.Type.DATE;
import static practica.export.table.Column.Type.LIST;
import static practica.export.table.Column.Type.MARKDOWN;
import static practica.export.table.Column.Type.NUMBER;
import static practica.export.table.Column.Type.TEXT;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.export.Selection;
import practica.item.Contact;
import practica.item.Cover;
import practica.item.Details.CaseStudy;
import practica.item.Details.Indicator;
import practica.item.Details.PolicyDocument;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemText;
import practica.item.Known;
import practica.item.LanguageVersion;
import practica.item.Link;
import practica.item.Period;
import practica.item.Section;
import practica.language.Language;
import practica.place.Place;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// The columns of the table of items, those that are wanted. Titles and summaries stand in the
/// original language and once more in each language asked for; the rest of the text in the original
/// language.
public final class Columns {
    private final Selection selection;
    private final Known known;
    private final Language reader;
    private final List<Column> all = new ArrayList<>();

    private Columns(Selection selection) {
        this.selection = selection;
        this.known = selection.holdings().known();
        this.reader = selection.wish().reader();
    }

    static List<Column> of(Selection selection) {
        var wanted = selection.wish().fields();
        return every(selection).stream()
                .filter(column -> wanted.isEmpty() || wanted.contains(column.field()))
                .toList();
    }

    /// All columns there are, whatever is wanted.
    public static List<Column> every(Selection selection) {
        var columns = new Columns(selection);
        columns.name();
        columns.words();
        columns.where();
        columns.subject();
        columns.details();
        columns.text();
        columns.sources();
        return List.copyOf(columns.all);
    }

    private void name() {
        add("id", NUMBER, item -> item.id().toString());
        add("address", ADDRESS, selection::page);
        add("source", TEXT, item -> item.source().orElse(""));
        filed("kind", "kinds", item -> item.text().details().kind().value());
        add("language", CODE, "ISO 639", item -> item.text().language().code());
    }

    private void words() {
        add("title", TEXT, item -> item.text().original().title());
        inEach("title", LanguageVersion::title);
        add("summary", TEXT, item -> item.text().original().summary());
        inEach("summary", LanguageVersion::summary);
    }

    private void inEach(String field, Function<LanguageVersion, String> words) {
        var wanted = selection.wish().languages();
        for (var language : wanted.isEmpty() ? Language.INTERFACE : wanted) {
            all.add(
                    new Column(
                            field + "_" + language,
                            field,
                            TEXT,
                            "",
                            item ->
                                    Optional.ofNullable(item.text().versions().get(language))
                                            .map(words)
                                            .orElse("")));
        }
    }

    private void where() {
        list("places", "", item -> places(item).map(one -> one.fullName(reader)));
        list(
                "place_ids",
                "GeoNames, ISO 3166",
                item -> item.text().places().stream().map(Object::toString));
        list("countries", "ISO 3166-1", item -> places(item).map(Place::country).distinct());
        add("latitude", NUMBER, item -> first(item, Place::latitude));
        add("longitude", NUMBER, item -> first(item, Place::longitude));
        text("organisation", text -> text.organisation().map(body -> body.name()));
        filed(
                "level",
                "levels",
                item -> id(item.text().organisation().flatMap(body -> body.level())));
        add(
                "website",
                ADDRESS,
                item -> item.text().organisation().flatMap(body -> body.website()).orElse(""));
        text("contact_role", text -> text.contact().map(Contact::role));
        text("contact_organisation", text -> text.contact().map(Contact::organisation));
    }

    private void subject() {
        var schemes = known.vocabularies();
        concepts("themes", schemes.themes(), ItemText::themes);
        concepts("sdgs", schemes.sdgs(), ItemText::sdgs);
        list("networks", "networks", item -> item.text().networks().stream().map(Object::toString));
    }

    private void details() {
        practice("start", DATE, one -> one.period().map(Period::start));
        practice("end", DATE, one -> one.period().flatMap(Period::end));
        filed(
                "stage",
                "stages",
                item -> item.text().details() instanceof CaseStudy one ? id(one.stage()) : "");
        filed(
                "document_type",
                "document-types",
                item -> item.text().details() instanceof PolicyDocument one ? id(one.type()) : "");
        add(
                "date",
                DATE,
                item ->
                        item.text().details() instanceof PolicyDocument one
                                ? one.date().map(Object::toString).orElse("")
                                : "");
        practice("cost", NUMBER, one -> one.cost().map(cost -> cost.amount().toPlainString()));
        practice("cost_currency", CODE, one -> one.cost().map(cost -> cost.currency()));
        practice("cost_year", NUMBER, one -> one.cost().flatMap(cost -> cost.year()));
        practice("staff", TEXT, one -> Optional.of(one.staff()));
        practice("funding", LIST, one -> Optional.of(Cells.list(one.funding())));
        practice("partners", LIST, one -> Optional.of(Cells.list(one.partners())));
        practice(
                "indicators",
                LIST,
                one -> Optional.of(Cells.list(one.indicators().stream().map(Columns::said))));
    }

    /// Its parts one behind the other; within one `\` stands before `;` and `\`.
    private static String said(Indicator one) {
        return Stream.of(one.name(), one.before(), one.after(), one.unit(), one.source())
                .map(part -> part.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining("; "))
                .strip();
    }

    private void text() {
        for (var section : Section.values()) {
            add(
                    section.key(),
                    MARKDOWN,
                    item -> item.text().original().sections().getOrDefault(section, ""));
        }
        list(
                "blocks",
                "",
                item ->
                        item.text().original().blocks().stream()
                                .map(block ->
                                        String.join(
                                                "\n\n",
                                                Stream.of(
                                                                block.title(),
                                                                block.what(),
                                                                block.enablingFactors(),
                                                                block.lessons())
                                                        .filter(not(String::isEmpty))
                                                        .toList())));
        add("body", MARKDOWN, item -> item.text().original().body());
    }

    private void sources() {
        list("links", "", item -> item.text().links().stream().map(Link::url));
        list("files", "", item -> item.files().stream().map(selection::address));
        list("file_names", "", item -> item.files().stream().map(ItemFile::name));
        text("cover", text -> text.cover().map(Cover::file));
        text("cover_credit", text -> text.cover().map(Cover::credit));
        text("cover_alternative", text -> text.cover().map(Cover::alternative));
        text("licence", text -> Optional.of(text.licence()));
        add("verified", BOOLEAN, item -> Boolean.toString(item.text().verified()));
        add("version", NUMBER, item -> Integer.toString(item.version()));
        add("created", DATE, item -> item.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
        add("changed", DATE, item -> item.changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void add(String name, Column.Type type, Function<Item, String> value) {
        add(name, type, "", value);
    }

    private void add(
            String name, Column.Type type, String vocabulary, Function<Item, String> value) {
        all.add(new Column(name, name, type, vocabulary, value));
    }

    private void text(String name, Function<ItemText, Optional<String>> value) {
        add(name, TEXT, item -> value.apply(item.text()).orElse(""));
    }

    private void list(String name, String vocabulary, Function<Item, Stream<String>> values) {
        add(name, LIST, vocabulary, item -> Cells.list(values.apply(item)));
    }

    private void filed(String name, String scheme, Function<Item, String> value) {
        add(name, CODE, "vocabularies/" + scheme, value);
    }

    /// Their ids in one column, and what readers call them in another.
    private void concepts(String name, Scheme scheme, Function<ItemText, List<ConceptId>> ids) {
        list(
                name,
                "vocabularies/" + name,
                item -> ids.apply(item.text()).stream().map(ConceptId::value));
        list(
                name + "_labels",
                "",
                item ->
                        ids.apply(item.text()).stream()
                                .flatMap(id -> scheme.find(id).stream())
                                .map(concept -> concept.label(reader)));
    }

    private void practice(String name, Column.Type type, Function<CaseStudy, Optional<?>> value) {
        add(
                name,
                type,
                item ->
                        item.text().details() instanceof CaseStudy one
                                ? value.apply(one).map(Object::toString).orElse("")
                                : "");
    }

    private Stream<Place> places(Item item) {
        return item.text().places().stream().flatMap(id -> known.places().find(id).stream());
    }

    private String first(Item item, Function<Place, Double> degrees) {
        return places(item).findFirst().map(degrees).map(Object::toString).orElse("");
    }

    private static String id(Optional<ConceptId> concept) {
        return concept.map(ConceptId::value).orElse("");
    }
}
