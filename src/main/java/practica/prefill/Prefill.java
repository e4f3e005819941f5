package practica.prefill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.item.Draft;
import practica.item.Known;
import practica.language.Language;
import practica.meaning.Meaning;
import practica.text.Words;
import practica.vocabulary.Understanding;

/// Reads a document for the fields of the form. What it finds are proposals: the contributor
/// decides.
public final class Prefill {
    private static final int SECTIONS_OF_A_CASE = 3;
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

    private final Known known;
    private final ConceptFinder themes;
    private final ConceptFinder goals;
    private final Understanding types;

    public Prefill(Known known) {
        this.known = known;
        var vocabularies = known.vocabularies();
        var vectors = Meaning.shipped().vectors();
        this.themes =
                new ConceptFinder(
                        "themes",
                        vocabularies.themes(),
                        new ConceptVectors(vocabularies.themes(), vectors));
        this.goals =
                new ConceptFinder(
                        "sdgs",
                        vocabularies.sdgs(),
                        new ConceptVectors(vocabularies.sdgs(), vectors));
        this.types = new Understanding(List.of(vocabularies.documentTypes()));
    }

    /// Title, language and date: what can be told without the library's lists, of a file that comes
    /// by itself.
    public static Proposals ofItself(String name, ReadFile file, List<FilePage> pages) {
        return Proposals.bestOf(
                ofItself(new Source(name, file, pages, Optional.empty()), Language.EN));
    }

    /// Everything, with labels as the reader calls things.
    ///
    /// @param front the fields of its front matter, which are as good as proposed by a person
    public Proposals of(
            String name,
            ReadFile file,
            List<FilePage> pages,
            Optional<JsonNode> front,
            Language reader) {
        var source = new Source(name, file, pages, front);
        var own = Proposals.bestOf(ofItself(source, reader));
        var title = own.value(TitleFinder.FIELD, 0.2).orElse("");
        var sections = new SectionFinder(source).find().toList();
        return Proposals.bestOf(
                Stream.of(
                                own.all().stream(),
                                new FrontFinder(source, reader).rest(known),
                                sections.stream(),
                                kind(title, sections, reader),
                                themes.find(source, title, reader),
                                goals.find(source, title, reader),
                                new PlaceFinder(source, known.places(), reader).find(title),
                                new BodyFinder(
                                                source,
                                                known.organisations(),
                                                known.vocabularies().levels(),
                                                reader)
                                        .find(),
                                new CostFinder(source).find(),
                                new PayerFinder(source).find(),
                                new ContactFinder(source).find())
                        .flatMap(found -> found));
    }

    /// What somebody wrote into the fields of a form of ours. The form's own words propose nothing,
    /// and its tables (indicators, building blocks, cover) are left to be imported.
    public Proposals of(Draft form, Language reader) {
        var fields = Optional.<JsonNode>of(JSON.valueToTree(form));
        var whence = "deposit.front.form";
        return Proposals.bestOf(
                Stream.concat(
                        new FrontFinder(fields, whence, reader).itself(),
                        new FrontFinder(fields, whence, reader).rest(known)));
    }

    private static Stream<Proposal> ofItself(Source source, Language reader) {
        var front = new FrontFinder(source, reader).itself().toList();
        var titles =
                Proposals.bestOf(
                        Stream.concat(
                                front.stream().filter(one -> one.field().equals(TitleFinder.FIELD)),
                                new TitleFinder(source).find()));
        var title = titles.value(TitleFinder.FIELD, 0.5).orElse("");
        return Stream.of(
                        front.stream(),
                        titles.all().stream(),
                        LanguageFinder.find(source).stream(),
                        new DateFinder(source, title).find())
                .flatMap(found -> found);
    }

    /// A text with sections of the template is a case study; else its title may say its type.
    private Stream<Proposal> kind(String title, List<Proposal> sections, Language reader) {
        var found = SectionFinder.count(sections.stream());
        var kind = found >= SECTIONS_OF_A_CASE ? "case-study" : "document";
        var from = sections.stream().findFirst();
        var label =
                known.vocabularies()
                        .kinds()
                        .find(new practica.vocabulary.ConceptId(kind))
                        .map(concept -> concept.label(reader))
                        .orElse(kind);
        var words = Words.beginning(from.map(Proposal::label).orElse(title), 200);
        var sure = kind.equals("document") ? 0.6 : Math.min(0.95, 0.5 + 0.1 * found);
        return Stream.concat(
                Stream.of(
                        new Proposal(
                                "kind",
                                kind,
                                label,
                                from.map(Proposal::page).orElse(0),
                                words,
                                sure)),
                type(title, reader).stream());
    }

    private Optional<Proposal> type(String title, Language reader) {
        return types.of(List.of(Words.folded(title).split(" ", -1))).stream()
                .findFirst()
                .flatMap(meant ->
                        known.vocabularies()
                                .documentTypes()
                                .find(meant.concepts().getFirst())
                                .map(type ->
                                        new Proposal(
                                                "document-type",
                                                type.id().value(),
                                                type.label(reader),
                                                1,
                                                Words.beginning(title, 200),
                                                meant.from() == 0 ? 0.85 : 0.6)));
    }
}
