package practica.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.language.Language;
import practica.network.Networks;
import practica.text.Words;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Labels;
import practica.vocabulary.Scheme;

/// Finds by any of their names what is kept by id: labels of the form's own language before those
/// of others, and these before synonyms.
final class Names {
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)(?:\\p{L}{3,10}\\s+)?(\\d{1,2}(?:\\.(?:\\d{1,2}|[a-d])\\b)?+)"
                            + "(?:\\s*[.:)–—-]?\\s*(?!(?:and|y|i|e|et)\\b)\\p{L}.*)?");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[()–—]\\s*|\\s-\\s");

    /// Languages by their names in those of the interface.
    static final Names LANGUAGES = languages();

    private final Map<String, String> ids = new HashMap<>();

    static Names concepts(Scheme scheme, Language own) {
        var names = new Names();
        var all = scheme.concepts();
        all.forEach(one -> names.add(label(one, own).preferred(), one.id().value()));
        all.forEach(one ->
                one.labels()
                        .values()
                        .forEach(label -> names.add(label.preferred(), one.id().value())));
        all.forEach(
                one -> label(one, own).all().forEach(word -> names.add(word, one.id().value())));
        all.forEach(one ->
                one.labels().values().stream()
                        .flatMap(Labels::all)
                        .forEach(word -> names.add(word, one.id().value())));
        all.forEach(one -> names.add(one.id().value(), one.id().value()));
        return names;
    }

    private static Labels label(Concept concept, Language language) {
        return concept.labels().getOrDefault(language, new Labels("", List.of(), List.of(), ""));
    }

    static Names networks(Networks networks) {
        var names = new Names();
        for (var network : networks.all()) {
            var id = network.id().value();
            Stream.concat(Stream.of(id, network.abbreviation()), network.name().values().stream())
                    .forEach(name -> names.add(name, id));
        }
        return names;
    }

    private static Names languages() {
        var names = new Names();
        for (var reader : Language.INTERFACE) {
            for (var code : Locale.getISOLanguages()) {
                names.add(new Language(code).name(reader), code);
            }
        }
        return names;
    }

    private void add(String name, String id) {
        var folded = Words.folded(name);
        if (!folded.isEmpty()) {
            ids.putIfAbsent(folded, id);
        }
    }

    Optional<String> find(String words) {
        return Optional.ofNullable(ids.get(Words.folded(words)));
    }

    /// Also where a name is explained: *UCLG (United Cities and Local Governments)*.
    Optional<String> findExplained(String words) {
        return find(words)
                .or(() ->
                        BRACKETS.splitAsStream(words)
                                .flatMap(part -> find(part).stream())
                                .findFirst());
    }

    /// Also by a number in front: *11*, *ODS 11.7*, *11. Sustainable cities*.
    static Optional<String> numbered(Scheme scheme, String words) {
        var number = NUMBERED.matcher(words.strip());
        return number.matches()
                ? scheme.find(new ConceptId(number.group(1).toLowerCase(Locale.ROOT)))
                        .map(concept -> concept.id().value())
                : Optional.empty();
    }
}
