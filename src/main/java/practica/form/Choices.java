package practica.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import practica.item.Draft;
import practica.item.FieldText;
import practica.item.FormField;
import practica.item.Known;
import practica.language.Language;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// What there is to choose from, with what is chosen.
record Choices(Known known) {
    List<ChoiceView> of(Draft draft, FormField field, Language reader) {
        var vocabularies = known.vocabularies();
        var chosen = FieldText.of(draft, field);
        return switch (field) {
            case THEMES -> tree(vocabularies.themes(), draft.themes(), false, reader);
            case SDGS -> tree(vocabularies.sdgs(), draft.sdgs(), true, reader);
            case NETWORKS ->
                    known.networks().all().stream()
                            .map(network ->
                                    ChoiceView.of(
                                            network.id().value(),
                                            network.fullName(reader),
                                            draft.networks().contains(network.id().value())))
                            .toList();
            case LEVEL -> flat(vocabularies.levels(), chosen, reader);
            case STAGE -> flat(vocabularies.stages(), chosen, reader);
            case DOCUMENT_TYPE -> flat(vocabularies.documentTypes(), chosen, reader);
            case LANGUAGE -> languages(chosen, reader);
            case LICENCE ->
                    Stream.of(
                                    "CC-BY-4.0",
                                    "CC-BY-SA-4.0",
                                    "CC-BY-NC-4.0",
                                    "CC-BY-ND-4.0",
                                    "CC0-1.0")
                            .map(name -> ChoiceView.of(name, name, name.equals(chosen)))
                            .toList();
            default -> List.of();
        };
    }

    /// The files of which one may be the cover, and the one that is chosen though it may not.
    static List<ChoiceView> covers(Draft draft, List<String> names) {
        var chosen = draft.cover() == null ? "" : draft.cover().file();
        return Stream.concat(names.stream(), Stream.of(chosen))
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> ChoiceView.of(name, name, name.equals(chosen)))
                .toList();
    }

    /// Where several themes are chosen, each of them: one is the main one.
    List<ChoiceView> main(Draft draft, Language reader) {
        var chosen =
                draft.themes().stream()
                        .flatMap(id ->
                                known.vocabularies().themes().find(new ConceptId(id)).stream())
                        .toList();
        return chosen.size() < 2
                ? List.of()
                : chosen.stream()
                        .map(theme ->
                                ChoiceView.of(
                                        theme.id().value(),
                                        theme.label(reader),
                                        theme.equals(chosen.getFirst())))
                        .toList();
    }

    private static List<ChoiceView> tree(
            Scheme scheme, Collection<String> chosen, boolean numbered, Language reader) {
        return scheme.top().stream()
                .map(top -> branch(scheme, top, chosen, numbered, reader))
                .toList();
    }

    private static ChoiceView branch(
            Scheme scheme,
            Concept concept,
            Collection<String> chosen,
            boolean numbered,
            Language reader) {
        var narrower =
                scheme.narrower(concept.id()).stream()
                        .map(one -> branch(scheme, one, chosen, numbered, reader))
                        .toList();
        return new ChoiceView(
                concept.id().value(),
                (numbered ? concept.id() + " " : "") + concept.label(reader),
                chosen.contains(concept.id().value()),
                narrower.stream().anyMatch(one -> one.chosen() || one.open()),
                narrower);
    }

    private static List<ChoiceView> flat(Scheme scheme, String chosen, Language reader) {
        return scheme.concepts().stream()
                .map(concept ->
                        ChoiceView.of(
                                concept.id().value(),
                                concept.label(reader),
                                concept.id().value().equals(chosen)))
                .toList();
    }

    /// Those of the interface first.
    private static List<ChoiceView> languages(String chosen, Language reader) {
        var others =
                Stream.concat(Stream.of(chosen), Stream.of(Locale.getISOLanguages()))
                        .flatMap(code -> Language.of(code).stream())
                        .filter(language -> !language.equals(Language.UNKNOWN))
                        .filter(language -> !Language.INTERFACE.contains(language))
                        .distinct()
                        .sorted(Comparator.comparing(language -> language.name(reader)));
        return Stream.concat(Language.INTERFACE.stream(), others)
                .map(language ->
                        ChoiceView.of(
                                language.code(),
                                Objects.requireNonNull(language.name(reader)),
                                language.code().equals(chosen)))
                .toList();
    }
}
