package practica.metadata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practica.item.Details;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemText;
import practica.item.Known;
import practica.item.Licence;
import practica.item.Link;
import practica.item.PartialDate;
import practica.language.Language;
import practica.network.Network;
import practica.place.Place;
import practica.text.Markdown;
import practica.vocabulary.Concept;

/// An item as other systems are told of it.
///
/// @param origin where the library is on the web, without a slash at the end
public record Described(Item item, Known known, String origin) {
    /// What the library is called.
    public static final String LIBRARY = "Practica";

    /// The address that stays the same for ever, whatever the item is called and whoever reads.
    public String permanent() {
        return origin + "/i/" + item.id();
    }

    /// Its page for a reader of the language.
    public String page(Language reader) {
        return origin + item.address(reader);
    }

    /// Its record in the format that is called so.
    public String record(String format) {
        return origin + "/api/v1/items/" + item.id() + "/metadata/" + format;
    }

    ItemText text() {
        return item.text();
    }

    /// The language of the interface in which terms are said of it: its own, or else English.
    public Language terms() {
        return Language.ofInterface(text().language().code()).orElse(Language.EN);
    }

    /// The languages in which it has a text, its own first.
    public List<Language> languages() {
        return Stream.concat(
                        Stream.of(text().language()), text().versions().keySet().stream().sorted())
                .distinct()
                .toList();
    }

    /// The languages of the interface in which it has a text.
    public List<Language> pages() {
        return languages().stream().filter(Language.INTERFACE::contains).toList();
    }

    /// What it is called; what has no title is called by the end of its address.
    public String title(Language language) {
        return Stream.of(text().in(language).title(), text().original().title(), item.slug())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /// Its summary as plain words; may be empty.
    public String summary(Language language) {
        return Markdown.plain(text().in(language).summary());
    }

    /// The files that everybody may have; of the others nothing is told.
    public List<ItemFile> files() {
        return item.files().stream().filter(ItemFile::isOpen).toList();
    }

    /// Where the bytes of a file are.
    public String address(ItemFile file) {
        return origin + file.address();
    }

    Optional<String> organisation() {
        return text().organisation().map(body -> body.name()).filter(name -> !name.isBlank());
    }

    /// Themes and goals.
    List<Concept> subjects() {
        return Stream.concat(themes().stream(), goals().stream()).toList();
    }

    List<Concept> themes() {
        var scheme = known.vocabularies().themes();
        return text().themes().stream().flatMap(id -> scheme.find(id).stream()).toList();
    }

    List<Concept> goals() {
        var scheme = known.vocabularies().sdgs();
        return text().sdgs().stream().flatMap(id -> scheme.find(id).stream()).toList();
    }

    List<Place> places() {
        return text().places().stream().flatMap(id -> known.places().find(id).stream()).toList();
    }

    List<Network> networks() {
        return text().networks().stream()
                .flatMap(id -> known.networks().find(id).stream())
                .toList();
    }

    /// Its kind, or the type of document where that is known, in English.
    String type() {
        var vocabularies = known.vocabularies();
        var kind = vocabularies.kinds().find(text().details().kind());
        var type =
                text().details() instanceof Details.PolicyDocument document
                        ? document.type().flatMap(vocabularies.documentTypes()::find)
                        : Optional.<Concept>empty();
        return type.or(() -> kind).map(one -> one.label(Language.EN)).orElse("");
    }

    /// What schema.org calls such a thing.
    public String schemaType() {
        return text().details() instanceof Details.PolicyDocument ? "DigitalDocument" : "Article";
    }

    /// When a document was adopted, or when the library got a case study: a year, a month or a day.
    String issued() {
        return text().details() instanceof Details.PolicyDocument document
                        && document.date().isPresent()
                ? document.date().get().value()
                : day(item.createdAt());
    }

    /// When what a case study tells of began and ended (ISO 8601), open where it goes on.
    Optional<String> period() {
        return text().details() instanceof Details.CaseStudy practice
                ? practice.period()
                        .map(period ->
                                period.start()
                                        + "/"
                                        + period.end().map(PartialDate::value).orElse(".."))
                : Optional.empty();
    }

    /// Who paid for it.
    List<String> funding() {
        return text().details() instanceof Details.CaseStudy practice
                ? practice.funding()
                : List.of();
    }

    Optional<Licence> licence() {
        return Optional.of(text().licence()).filter(name -> !name.isBlank()).map(Licence::new);
    }

    /// What it refers to on the web.
    List<Link> links() {
        return text().links().stream().filter(Link::leadsToTheWeb).toList();
    }

    /// The day of a moment, in UTC.
    static String day(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(moment.atOffset(ZoneOffset.UTC));
    }

    /// A moment to the second, in UTC.
    public static String second(Instant moment) {
        return DateTimeFormatter.ISO_INSTANT.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
