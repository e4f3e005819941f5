package practica.prefill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practica.item.Contact;
import practica.item.FormField;
import practica.item.Known;
import practica.item.PartialDate;
import practica.item.Section;
import practica.language.Language;
import practica.language.Messages;
import practica.place.Place;
import practica.text.Words;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// What the front matter of a Markdown file says, or a form that somebody filled in: nobody has to
/// guess it. What names something that we do not know is left to the other finders.
final class FrontFinder {
    private static final double SAID = 1;
    private static final int LONGEST_QUOTE = 200;

    private final Optional<JsonNode> front;
    private final String whence;
    private final Language reader;
    private final List<Proposal> found = new ArrayList<>();

    FrontFinder(Source source, Language reader) {
        this(source.front(), "deposit.front", reader);
    }

    /// @param whence the message that says where the fields stand
    FrontFinder(Optional<JsonNode> fields, String whence, Language reader) {
        this.front = fields;
        this.whence = whence;
        this.reader = reader;
    }

    /// What can be told without the library's lists.
    Stream<Proposal> itself() {
        front.ifPresent(fields -> {
            words(fields, TitleFinder.FIELD);
            one(
                    fields,
                    LanguageFinder.FIELD,
                    said -> Language.of(said).map(one -> new Means(one.code(), one.name(reader))));
            date(fields, "date");
        });
        return found.stream();
    }

    /// All else.
    Stream<Proposal> rest(Known known) {
        front.ifPresent(fields -> {
            for (var field : List.of("summary", "staff", "licence")) {
                words(fields, field);
            }
            date(fields, "start");
            one(
                    fields,
                    "end",
                    said ->
                            said.equals("ongoing")
                                    ? Optional.of(new Means(said, said))
                                    : PartialDate.of(said).map(_ -> new Means(said, said)));
            concepts(fields, known);
            places(fields, known);
            lists(fields);
            organisation(fields, known);
            cost(fields);
            contact(fields);
            for (var section : Section.values()) {
                add(
                        "sections." + section.key(),
                        section.key(),
                        text(fields.path("sections").path(section.key())),
                        said -> Optional.of(new Means(said, said)));
            }
        });
        return found.stream();
    }

    /// What a field would hold, and what it is called.
    private record Means(String value, String label) {}

    private void words(JsonNode fields, String field) {
        one(fields, field, said -> Optional.of(new Means(said, said)));
    }

    private void date(JsonNode fields, String field) {
        one(
                fields,
                field,
                said -> PartialDate.of(said).map(date -> new Means(said, date.in(reader))));
    }

    private void concepts(JsonNode fields, Known known) {
        var schemes = known.vocabularies();
        one(fields, "kind", said -> concept(schemes.kinds(), said));
        one(fields, "stage", said -> concept(schemes.stages(), said));
        one(fields, "document-type", said -> concept(schemes.documentTypes(), said));
        each(fields, "themes", said -> concept(schemes.themes(), said));
        each(fields, "sdgs", said -> concept(schemes.sdgs(), said));
        each(
                fields,
                "networks",
                said ->
                        known.networks()
                                .named(said)
                                .map(one -> new Means(one.id().value(), one.shortName(reader))));
    }

    private Optional<Means> concept(Scheme scheme, String said) {
        return scheme.find(new ConceptId(said))
                .or(() -> scheme.named(said))
                .map((Concept one) -> new Means(one.id().value(), one.label(reader)));
    }

    /// Places, and the countries that they lie in, the one that most of them lie in first.
    private void places(JsonNode fields, Known known) {
        var places = known.places();
        Function<String, Optional<Place>> find =
                said -> places.written(said).or(() -> places.countryNamed(said));
        each(
                fields,
                PlaceFinder.FIELD,
                said ->
                        find.apply(said)
                                .map(one -> new Means(one.id().value(), one.fullName(reader))));
        each(
                fields,
                PlaceFinder.FIELD,
                PlaceFinder.COUNTRY,
                said ->
                        find.apply(said)
                                .map(one -> new Means(one.country(), one.countryName(reader))));
    }

    private void lists(JsonNode fields) {
        for (var field : List.of("funding", "partners")) {
            each(fields, field, said -> Optional.of(new Means(said, said)));
        }
        each(
                fields,
                "links",
                said -> Optional.of(new Means(said, said)).filter(_ -> said.contains("://")));
    }

    private void organisation(JsonNode fields, Known known) {
        var body = fields.path("organisation");
        add(
                "organisation",
                "organisation",
                body.isObject() ? text(body.path("name")) : text(body),
                said -> Optional.of(new Means(said, said)));
        add(
                "level",
                "level",
                text(body.path("level")),
                said -> concept(known.vocabularies().levels(), said));
        add(
                "website",
                "website",
                text(body.path("website")),
                said -> Optional.of(new Means(said, said)));
    }

    private void cost(JsonNode fields) {
        var cost = fields.path("cost");
        var year = text(cost.path("year"));
        var whole =
                text(cost.path("amount"))
                        + " "
                        + text(cost.path("currency"))
                        + (year.isEmpty() ? "" : " (" + year + ")");
        add(
                "cost",
                "cost",
                cost.isObject() ? whole : text(cost),
                said -> Optional.of(new Means(said, said)));
    }

    private void contact(JsonNode fields) {
        var contact = fields.path("contact");
        var whole =
                contact.isObject()
                        ? new Contact(
                                        text(contact.path("role")),
                                        text(contact.path("organisation")),
                                        text(contact.path("email")))
                                .said()
                        : text(contact);
        add(ContactFinder.FIELD, "contact", whole, said -> Optional.of(new Means(said, said)));
    }

    private void one(JsonNode fields, String field, Function<String, Optional<Means>> means) {
        add(field, field, text(fields.path(field)), means);
    }

    private void each(JsonNode fields, String field, Function<String, Optional<Means>> means) {
        each(fields, field, field, means);
    }

    private void each(
            JsonNode fields, String from, String field, Function<String, Optional<Means>> means) {
        var said = fields.path(from);
        if (said.isArray()) {
            StreamSupport.stream(said.spliterator(), false)
                    .limit(FormField.LINKS.most())
                    .map(FrontFinder::entry)
                    .forEach(words -> add(field, from, words, means));
        } else {
            add(field, from, text(said), means);
        }
    }

    /// A link is an object with a title and an address.
    private static String entry(JsonNode said) {
        return said.isObject()
                ? (text(said.path("title")) + ", " + text(said.path("url"))).replaceFirst("^, ", "")
                : text(said);
    }

    private void add(
            String field, String from, String said, Function<String, Optional<Means>> means) {
        if (!said.isEmpty()) {
            means.apply(said)
                    .ifPresent(what ->
                            found.add(
                                    new Proposal(
                                            field,
                                            what.value(),
                                            what.label(),
                                            0,
                                            quote(from + ": " + said),
                                            SAID)));
        }
    }

    private String quote(String line) {
        return Words.beginning(
                Messages.in(reader).say(whence, line.replace('\n', ' ')), LONGEST_QUOTE);
    }

    private static String text(JsonNode said) {
        return said.isValueNode() ? said.asText("").strip() : "";
    }
}
