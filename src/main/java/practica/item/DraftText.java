package practica.item;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import practica.item.LanguageVersion.State;
import practica.language.Language;
import practica.network.NetworkId;
import practica.network.Organisation;
import practica.place.Place;
import practica.vocabulary.ConceptId;

/// The text that a draft says, once [DraftCheck] has found nothing wrong with it.
record DraftText(Draft draft, Known known, boolean practice) {
    private static final String OPEN_LICENCE = "CC-BY-4.0";

    ItemText text() {
        var language = Language.of(draft.language()).orElseThrow();
        return new ItemText(
                language,
                versions(language),
                practice ? caseStudy() : policyDocument(),
                draft.places().stream()
                        .flatMap(words -> known.places().written(words).stream())
                        .map(Place::id)
                        .toList(),
                organisation(),
                Optional.ofNullable(draft.contact()).filter(one -> !one.equals(Contact.NOBODY)),
                ids(draft.themes()),
                ids(draft.sdgs()),
                draft.networks().stream().distinct().map(NetworkId::new).toList(),
                Optional.ofNullable(draft.cover()),
                draft.links(),
                draft.licence().isEmpty() && practice ? OPEN_LICENCE : draft.licence(),
                draft.verified(),
                extras());
    }

    private Map<Language, LanguageVersion> versions(Language language) {
        var original =
                new LanguageVersion(
                        State.ORIGINAL,
                        "",
                        draft.title(),
                        draft.summary(),
                        bySection(draft.sections()),
                        draft.blocks(),
                        draft.body());
        var versions = new HashMap<Language, LanguageVersion>();
        versions.put(language, original);
        draft.translations()
                .forEach((code, words) ->
                        versions.put(
                                Language.of(code).orElseThrow(),
                                new LanguageVersion(
                                        State.HUMAN,
                                        original.fingerprint(),
                                        words.title(),
                                        words.summary(),
                                        bySection(words.sections()),
                                        words.blocks(),
                                        words.body())));
        return versions;
    }

    private Optional<Organisation> organisation() {
        return Optional.ofNullable(draft.organisation())
                .map(body ->
                        new Organisation(
                                body.name().strip(),
                                Optional.ofNullable(body.level()).map(ConceptId::new),
                                Optional.ofNullable(body.website())));
    }

    /// What there is no field for, each as words.
    private Map<String, String> extras() {
        return draft.extras().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                extra ->
                                        extra.getValue().isValueNode()
                                                ? extra.getValue().asText()
                                                : extra.getValue().toString()));
    }

    private Details caseStudy() {
        return new Details.CaseStudy(
                PartialDate.of(draft.start())
                        .map(start -> new Period(start, PartialDate.of(draft.end()))),
                concept(draft.stage()),
                Optional.ofNullable(draft.cost()),
                draft.staff(),
                draft.funding(),
                draft.partners(),
                draft.indicators());
    }

    private Details policyDocument() {
        return new Details.PolicyDocument(
                concept(draft.documentType()), PartialDate.of(draft.date()));
    }

    private static Map<Section, String> bySection(Map<String, String> sections) {
        var read = new EnumMap<Section, String>(Section.class);
        sections.forEach((key, words) ->
                Section.of(key)
                        .filter(_ -> !words.isBlank())
                        .ifPresent(section -> read.put(section, words.strip())));
        return read;
    }

    private static List<ConceptId> ids(List<String> words) {
        return words.stream().distinct().map(ConceptId::new).toList();
    }

    private static Optional<ConceptId> concept(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new ConceptId(id));
    }
}
