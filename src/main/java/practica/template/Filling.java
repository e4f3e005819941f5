package practica.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practica.item.Contact;
import practica.item.Cover;
import practica.item.Details;
import practica.item.Draft;
import practica.item.FormField;
import practica.item.Known;
import practica.item.Link;
import practica.item.Section;
import practica.language.Language;
import practica.language.LanguageDetector;
import practica.office.Block;

/// Makes a draft of answers. What is not understood becomes an extra of the field's name, and a
/// problem.
final class Filling {
    /// A text of fewer characters is taken to be in the language of the form.
    private static final int ENOUGH_FOR_A_LANGUAGE = 400;

    private static final int SAMPLE = 20_000;

    private final Known known;
    private final Answers answers;
    private final Misread misread;

    Filling(Known known, Answers answers) {
        this.known = known;
        this.answers = answers;
        this.misread = new Misread(answers.language());
    }

    Filled filled() {
        var vocabularies = known.vocabularies();
        var indicators = Indicators.of(answers.to(FormField.INDICATORS), known);
        var blocks = Blocks.of(answers.to(FormField.BLOCKS), known);
        var cover = cover();
        if (indicators.isEmpty() && blocks.isEmpty() && cover == null && answers.isEmpty()) {
            misread.tell("form", "check.nothing", "");
        }
        var goals = Names.concepts(vocabularies.sdgs(), answers.language());
        var networks = Names.networks(known.networks());
        var sections = sections();
        var links = WrittenLinks.of(answers.to(FormField.LINKS));
        misread.keep(FormField.LINKS, "check.address", links.unknown());
        var draft =
                new Draft(
                        "case-study",
                        language(sections),
                        line(FormField.TITLE),
                        line(FormField.SUMMARY),
                        "",
                        sections,
                        blocks,
                        Map.of(),
                        places(),
                        organisation(),
                        contact(),
                        list(
                                FormField.THEMES,
                                Names.concepts(vocabularies.themes(), answers.language())::find),
                        list(
                                FormField.SDGS,
                                words ->
                                        goals.find(words)
                                                .or(() ->
                                                        Names.numbered(
                                                                vocabularies.sdgs(), words))),
                        list(FormField.NETWORKS, networks::findExplained),
                        cover,
                        date(FormField.START),
                        end(),
                        one(
                                FormField.STAGE,
                                Names.concepts(vocabularies.stages(), answers.language())::find),
                        "",
                        "",
                        cost(),
                        line(FormField.STAFF),
                        Entries.parted(answers.to(FormField.FUNDING)),
                        Entries.parted(answers.to(FormField.PARTNERS)),
                        indicators,
                        leading(FormField.LINKS, links.links()),
                        WrittenLicence.of(line(FormField.LICENCE)),
                        false,
                        misread.extras());
        return new Filled(draft, misread.problems());
    }

    private Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        for (var section : Section.values()) {
            FormField.of(section.key())
                    .map(field -> Entries.markdown(answers.to(field)))
                    .filter(words -> !words.isBlank())
                    .ifPresent(words -> sections.put(section.key(), words));
        }
        return sections;
    }

    /// As it is stated, else as the texts read, else the one of the form.
    private String language(Map<String, String> sections) {
        var stated = one(FormField.LANGUAGE, Filling::languageOf);
        if (!stated.isEmpty()) {
            return stated;
        }
        var sample =
                sections.values().stream()
                        .map(words -> words.substring(0, Math.min(SAMPLE, words.length())))
                        .collect(Collectors.joining("\n"));
        var read =
                sample.length() < ENOUGH_FOR_A_LANGUAGE
                        ? Language.UNKNOWN
                        : LanguageDetector.detect(sample);
        return (read.equals(Language.UNKNOWN) ? answers.language() : read).code();
    }

    private static Optional<String> languageOf(String words) {
        return Language.of(words).map(Language::code).or(() -> Names.LANGUAGES.find(words));
    }

    private List<String> places() {
        if (answers.to(FormField.PLACES).isEmpty()) {
            return List.of();
        }
        var lines = Entries.parted(answers.to(FormField.PLACES));
        var read = Entries.recogniseWhole(lines, new PlaceNames(known.places())::written);
        misread.keep(FormField.PLACES, "check.place", read.unknown());
        return read.known();
    }

    private Draft.@Nullable Body organisation() {
        var name = line(FormField.ORGANISATION);
        var level =
                one(
                        FormField.LEVEL,
                        Names.concepts(known.vocabularies().levels(), answers.language())::find);
        var website = website();
        if (!name.isEmpty()) {
            return new Draft.Body(
                    name, level.isEmpty() ? null : level, website.isEmpty() ? null : website);
        }
        misread.keep(FormField.LEVEL, level);
        misread.keep(FormField.WEBSITE, website);
        return null;
    }

    private @Nullable Contact contact() {
        var lines = Entries.lines(answers.to(FormField.CONTACT));
        var words = String.join("\n", lines);
        if (Contact.addresses(words).size() > 1) {
            misread.tell(FormField.CONTACT.key(), "check.too-many", "1");
        }
        return lines.isEmpty() ? null : Contact.of(words);
    }

    /// The first row that tells of one; of what stands beside the table, the name of the file.
    private @Nullable Cover cover() {
        var table = Tables.of(FormWords::coverColumns, known);
        return answers.to(FormField.COVER).stream()
                .flatMap(block ->
                        table.rows(
                                switch (block) {
                                    case Block.Table(_, var rows) -> rows;
                                    case Block.Paragraph words -> List.of(List.of(words.words()));
                                }))
                .map(row -> Entries.cells(row).toList())
                .map(row -> new Cover(row.get(0), row.get(1), row.get(2)))
                .findFirst()
                .orElse(null);
    }

    private String website() {
        var written = WrittenLinks.of(answers.to(FormField.WEBSITE));
        var links = leading(FormField.WEBSITE, written.links());
        var host = WrittenLinks.host(line(FormField.WEBSITE));
        if (links.isEmpty() && !host.isEmpty()) {
            return host;
        }
        misread.keep(
                FormField.WEBSITE,
                "check.address",
                links.isEmpty() ? written.unknown() : List.of());
        return links.isEmpty() ? "" : links.getFirst().url();
    }

    private List<Link> leading(FormField field, List<Link> links) {
        links.stream()
                .filter(link -> !link.leadsToTheWeb())
                .forEach(link -> misread.keep(field, "check.address", List.of(link.url())));
        return links.stream().filter(Link::leadsToTheWeb).toList();
    }

    private List<String> list(FormField field, Function<String, Optional<String>> find) {
        var read = Entries.recognise(Entries.lines(answers.to(field)), find);
        misread.keep(field, "check.unknown", read.unknown());
        return read.known();
    }

    /// The first of what is written where there should be one thing only.
    private String one(FormField field, Function<String, Optional<String>> find) {
        var read = Entries.recognise(Entries.lines(answers.to(field)), find);
        misread.keep(field, "check.unknown", read.unknown());
        if (read.known().size() > 1) {
            misread.tell(field.key(), "check.too-many", "1");
            misread.keep(field, String.join("; ", read.known().subList(1, read.known().size())));
        }
        return read.known().isEmpty() ? "" : read.known().getFirst();
    }

    private String date(FormField field) {
        var words = line(field);
        var date = WrittenDate.of(words);
        if (date.isEmpty() && !words.isEmpty()) {
            misread.keep(field, "check.date", List.of(words));
        }
        return date.orElse("");
    }

    private String end() {
        return FormWords.isOngoing(line(FormField.END), known) ? "ongoing" : date(FormField.END);
    }

    private Details.@Nullable Cost cost() {
        var words = line(FormField.COST);
        var cost = WrittenCost.of(words);
        if (cost.isEmpty() && !words.isEmpty()) {
            misread.keep(FormField.COST, "check.cost", List.of(words));
        }
        return cost.orElse(null);
    }

    private String line(FormField field) {
        return Entries.line(answers.to(field));
    }
}
