package practica.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import practica.item.Details.Cost;
import practica.item.Known;
import practica.item.Link;
import practica.language.Language;
import practica.office.Block;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// Reads the words of single fields by the rules by which a template that comes back is read.
public final class FieldReader {
    private final Known known;
    private final PlaceNames places;

    public FieldReader(Known known) {
        this.known = known;
        this.places = new PlaceNames(known.places());
    }

    /// What of a list was understood, in its order, and the entries that were not, as they are.
    public record Read<T>(List<T> known, List<String> unknown) {
        public Read {
            known = List.copyOf(known);
            unknown = List.copyOf(unknown);
        }
    }

    /// As in ISO 8601, as far as it is told; empty where the words are no date.
    public Optional<String> date(String words) {
        return WrittenDate.of(words);
    }

    /// A date, or `ongoing`.
    public Optional<String> end(String words) {
        return FormWords.isOngoing(words, known) ? Optional.of("ongoing") : date(words);
    }

    public Optional<Cost> cost(String words) {
        return WrittenCost.of(words);
    }

    public String licence(String words) {
        return WrittenLicence.of(words);
    }

    /// Places in the words of a draft, of which each stands on a line of its own.
    public Read<String> places(List<String> lines) {
        return of(Entries.recogniseWhole(lines, places::written));
    }

    /// Ids of concepts, which may be written as such or by any of their names.
    public Read<String> concepts(Scheme scheme, List<String> words, Language own) {
        var names = Names.concepts(scheme, own);
        return of(
                Entries.recogniseWhole(
                        words,
                        one ->
                                scheme.find(new ConceptId(one))
                                        .map(concept -> concept.id().value())
                                        .or(() -> names.find(one))));
    }

    /// Ids of networks, which may be written as such or by any of their names.
    public Read<String> networks(List<String> words) {
        return of(Entries.recogniseWhole(words, Names.networks(known.networks())::findExplained));
    }

    /// Links, each on a line with its title.
    public Read<Link> links(String lines) {
        var written = WrittenLinks.of(List.of(paragraph(lines)));
        return new Read<>(written.links(), written.unknown());
    }

    /// The address of a website, which may be written without its beginning.
    public Optional<String> website(String words) {
        return links(words).known().stream()
                .map(Link::url)
                .findFirst()
                .or(() -> Optional.of(WrittenLinks.host(words)).filter(host -> !host.isEmpty()));
    }

    private static Read<String> of(Entries.Recognised read) {
        return new Read<>(read.known(), read.unknown());
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(Set.of(), 0, 0, false, false, words, words);
    }
}
