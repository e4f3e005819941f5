package practica.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import practica.item.Draft;
import practica.item.FieldText;
import practica.item.FormField;
import practica.item.Known;
import practica.language.Language;
import practica.network.NetworkId;
import practica.text.Markdown;
import practica.text.WordDiff;
import practica.text.WordDiff.Piece;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// A field as curators read it: its name, its words as safe HTML, and what was changed of them
/// since the revision that they are compared with.
public record Wording(String label, String html, List<Piece> changes) {
    public Wording {
        changes = List.copyOf(changes);
    }

    public boolean changed() {
        return changes.stream().anyMatch(piece -> !piece.same());
    }

    /// All fields but the title that say something now or said something before, in the order of
    /// the form.
    static List<Wording> of(Draft before, Draft now, Known known, Language reader) {
        return FormField.ofKind(now.kind()).stream()
                .filter(field -> field != FormField.TITLE)
                .flatMap(field -> one(field, before, now, known, reader).stream())
                .toList();
    }

    private static Optional<Wording> one(
            FormField field, Draft before, Draft now, Known known, Language reader) {
        var was = words(field, before, known, reader);
        var is = words(field, now, known, reader);
        return was.isBlank() && is.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Wording(field.label(reader), Markdown.html(is), WordDiff.of(was, is)));
    }

    /// What is kept by its id is called by its name.
    private static String words(FormField field, Draft draft, Known known, Language reader) {
        var words = FieldText.of(draft, field);
        var terms = known.vocabularies();
        return switch (field) {
            case THEMES -> named(words, terms.themes(), reader);
            case SDGS -> named(words, terms.sdgs(), reader);
            case LEVEL -> named(words, terms.levels(), reader);
            case STAGE -> named(words, terms.stages(), reader);
            case NETWORKS ->
                    words.lines()
                            .map(id ->
                                    known.networks()
                                            .find(new NetworkId(id))
                                            .map(one -> one.shortName(reader))
                                            .orElse(id))
                            .collect(Collectors.joining("\n\n"));
            case PLACES, FUNDING, PARTNERS, INDICATORS, LINKS -> words.replace("\n", "\n\n");
            default -> words;
        };
    }

    private static String named(String ids, Scheme scheme, Language reader) {
        return ids.lines()
                .map(id -> scheme.find(new ConceptId(id)).map(one -> one.label(reader)).orElse(id))
                .collect(Collectors.joining("\n\n"));
    }
}
