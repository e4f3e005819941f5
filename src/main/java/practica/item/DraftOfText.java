package practica.item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import practica.item.Details.CaseStudy;
import practica.item.Details.PolicyDocument;
import practica.network.NetworkId;
import practica.network.Organisation;
import practica.vocabulary.ConceptId;

/// The inverse of the check: what is kept of an item, in the words that the check reads.
record DraftOfText(ItemText text, Known known) {
    private static final CaseStudy NOTHING =
            new CaseStudy(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    List.of(),
                    List.of(),
                    List.of());
    private static final PolicyDocument NO_DOCUMENT =
            new PolicyDocument(Optional.empty(), Optional.empty());

    Draft draft() {
        var original = text.original();
        var practice = text.details() instanceof CaseStudy one ? one : NOTHING;
        var document = text.details() instanceof PolicyDocument one ? one : NO_DOCUMENT;
        return new Draft(
                text.details().kind().value(),
                text.language().code(),
                original.title(),
                original.summary(),
                original.body(),
                sections(original),
                original.blocks(),
                translations(),
                text.places().stream().map(known::written).toList(),
                text.organisation().map(DraftOfText::body).orElse(null),
                text.contact().filter(one -> !one.equals(Contact.NOBODY)).orElse(null),
                ids(text.themes()),
                ids(text.sdgs()),
                text.networks().stream().map(NetworkId::value).toList(),
                text.cover().orElse(null),
                practice.period().map(period -> period.start().value()).orElse(""),
                practice.period().map(DraftOfText::end).orElse(""),
                practice.stage().map(ConceptId::value).orElse(""),
                document.type().map(ConceptId::value).orElse(""),
                document.date().map(PartialDate::value).orElse(""),
                practice.cost().orElse(null),
                practice.staff(),
                practice.funding(),
                practice.partners(),
                practice.indicators(),
                text.links(),
                text.licence(),
                text.verified(),
                extras());
    }

    private static Map<String, String> sections(LanguageVersion version) {
        var sections = new LinkedHashMap<String, String>();
        version.sections().forEach((section, words) -> sections.put(section.key(), words));
        return sections;
    }

    private Map<String, Draft.Translation> translations() {
        var translations = new HashMap<String, Draft.Translation>();
        text.versions()
                .forEach((language, version) -> {
                    if (!language.equals(text.language())) {
                        translations.put(
                                language.code(),
                                new Draft.Translation(
                                        version.title(),
                                        version.summary(),
                                        sections(version),
                                        version.blocks(),
                                        version.body()));
                    }
                });
        return translations;
    }

    private static Draft.Body body(Organisation organisation) {
        return new Draft.Body(
                organisation.name(),
                orNull(organisation.level().map(ConceptId::value)),
                orNull(organisation.website()));
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }

    private static String end(Period period) {
        return period.end().map(PartialDate::value).orElse("ongoing");
    }

    private static List<String> ids(List<ConceptId> concepts) {
        return concepts.stream().map(ConceptId::value).toList();
    }

    private Map<String, JsonNode> extras() {
        var extras = new LinkedHashMap<String, JsonNode>();
        text.extras().forEach((name, words) -> extras.put(name, TextNode.valueOf(words)));
        return extras;
    }
}
