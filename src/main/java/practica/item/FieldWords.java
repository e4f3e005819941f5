package practica.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practica.language.Language;
import practica.language.Messages;
import practica.network.NetworkId;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// A field of a draft in the words of a reader: what is kept by its id is called by its name.
///
/// @param key names the field, in every language of the text
/// @param tongue the language of the words where they are the author's own
public record FieldWords(String key, String label, Optional<Language> tongue, String words) {
    /// All fields of a draft, in the order of the form and then language by language, those that
    /// say nothing too.
    public static List<FieldWords> of(Draft draft, Known known, Language reader) {
        var own = Language.of(draft.language());
        var fields = new ArrayList<FieldWords>();
        FormField.ofKind(draft.kind())
                .forEach(field ->
                        fields.add(
                                new FieldWords(
                                        field.key(),
                                        field.label(reader),
                                        own.filter(_ -> field.isText()),
                                        said(field, draft, known, reader))));
        fields.add(new FieldWords("body", text(reader), own, draft.body()));
        new TreeMap<>(draft.translations())
                .forEach((tag, words) ->
                        Language.of(tag)
                                .ifPresent(tongue -> translation(fields, words, tongue, reader)));
        return fields;
    }

    /// The same by their keys.
    public static Map<String, FieldWords> byKey(Draft draft, Known known, Language reader) {
        var all = new LinkedHashMap<String, FieldWords>();
        of(draft, known, reader).forEach(field -> all.put(field.key(), field));
        return all;
    }

    /// What a field says, that a draft may not have.
    public static String said(@Nullable FieldWords field) {
        return field == null ? "" : field.words();
    }

    /// Whether it belongs to the translation into that language.
    public boolean isIn(Language language) {
        return key.startsWith(language + ".");
    }

    private static void translation(
            List<FieldWords> fields, Draft.Translation words, Language tongue, Language reader) {
        fields.add(of("title", FormField.TITLE.label(reader), words.title(), tongue, reader));
        fields.add(of("summary", FormField.SUMMARY.label(reader), words.summary(), tongue, reader));
        for (var section : Section.values()) {
            var said = words.sections().getOrDefault(section.key(), "");
            var label = Messages.in(reader).say("section." + section.key());
            fields.add(of(section.key(), label, said, tongue, reader));
        }
        var blocks =
                words.blocks().stream().map(FieldText::block).collect(Collectors.joining("\n\n"));
        fields.add(of("blocks", FormField.BLOCKS.label(reader), blocks, tongue, reader));
        fields.add(of("body", text(reader), words.body(), tongue, reader));
    }

    private static FieldWords of(
            String key, String label, String words, Language tongue, Language reader) {
        return new FieldWords(
                tongue + "." + key,
                label + " (" + tongue.name(reader) + ")",
                Optional.of(tongue),
                words);
    }

    private static String text(Language reader) {
        return Messages.in(reader).say("compare.text");
    }

    /// What stands in the field: an entry of a list is a paragraph.
    public static String said(FormField field, Draft draft, Known known, Language reader) {
        var words = FieldText.of(draft, field);
        var terms = known.vocabularies();
        return switch (field) {
            case LANGUAGE -> Language.of(words).map(one -> one.name(reader)).orElse(words);
            case THEMES -> named(words, terms.themes(), reader);
            case SDGS -> named(words, terms.sdgs(), one -> one.id() + " " + one.label(reader));
            case START, DATE -> date(words, reader);
            case END -> words.equals("ongoing") ? Period.ongoing(reader) : date(words, reader);
            case COST ->
                    Optional.ofNullable(draft.cost())
                            .filter(cost -> cost.amount() != null)
                            .map(cost -> ItemFacts.cost(cost, reader))
                            .orElse(words);
            case LICENCE -> new Licence(words).said();
            case PLACES ->
                    words.lines()
                            .map(place ->
                                    known.places()
                                            .written(place)
                                            .map(one -> one.fullName(reader))
                                            .orElse(place))
                            .collect(Collectors.joining("\n\n"));
            case LEVEL -> named(words, terms.levels(), reader);
            case STAGE -> named(words, terms.stages(), reader);
            case DOCUMENT_TYPE -> named(words, terms.documentTypes(), reader);
            case NETWORKS ->
                    words.lines()
                            .map(id ->
                                    known.networks()
                                            .find(new NetworkId(id))
                                            .map(one -> one.shortName(reader))
                                            .orElse(id))
                            .collect(Collectors.joining("\n\n"));
            case CONTACT -> words.replace("; ", "\n\n");
            case FUNDING, PARTNERS, INDICATORS, LINKS, COVER -> words.replace("\n", "\n\n");
            default -> words;
        };
    }

    private static String date(String words, Language reader) {
        return PartialDate.of(words).map(one -> one.in(reader)).orElse(words);
    }

    private static String named(String ids, Scheme scheme, Language reader) {
        return named(ids, scheme, one -> one.label(reader));
    }

    private static String named(String ids, Scheme scheme, Function<Concept, String> name) {
        return ids.lines()
                .map(id -> scheme.find(new ConceptId(id)).map(name).orElse(id))
                .collect(Collectors.joining("\n\n"));
    }
}
