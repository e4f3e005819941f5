package practica.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import practica.language.Language;
import practica.search.Facet;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Labels;
import practica.vocabulary.Scheme;
import practica.vocabulary.Vocabularies;

/// `/api/v1/vocabularies`: the terms by which items are filed, with labels in every language, and
/// how many items each has.
///
/// @param counts how many items there are of every value of a facet
public record VocabularyApi(
        Vocabularies vocabularies, Function<Facet, Map<String, Integer>> counts) {
    /// By which parameter of a search the concepts of a scheme are chosen; types of documents are
    /// not.
    private static final Map<String, Facet> FACETS =
            Map.of(
                    "themes", Facet.THEME,
                    "sdgs", Facet.SDG,
                    "kinds", Facet.KIND,
                    "levels", Facet.LEVEL,
                    "network-types", Facet.NETWORK_TYPE,
                    "stages", Facet.STAGE,
                    "world-regions", Facet.REGION,
                    "income-groups", Facet.INCOME,
                    "funders", Facet.FUNDER);

    record Schemes(List<Listed> vocabularies) {}

    record Listed(String id, int concepts, Optional<String> parameter, String address) {}

    record Answer(String id, Optional<String> parameter, List<Term> concepts) {}

    /// A concept; `items` where items can be searched by it.
    record Term(
            ConceptId id,
            Optional<ConceptId> broader,
            String notation,
            Map<Language, Named> labels,
            Optional<Integer> items) {}

    /// What it is called in a language, also by others, and what belongs to it.
    record Named(String preferred, List<String> synonyms, String note) {
        static Named of(Labels labels) {
            return new Named(labels.preferred(), labels.synonyms(), labels.note());
        }
    }

    public void list(Context ctx) {
        ctx.json(
                new Schemes(
                        vocabularies.byName().entrySet().stream()
                                .map(one -> listed(one.getKey(), one.getValue()))
                                .toList()));
    }

    public void show(Context ctx) {
        var id = ctx.pathParam("scheme");
        var scheme = Optional.ofNullable(vocabularies.byName().get(id));
        var facet = Optional.ofNullable(FACETS.get(id));
        var items = facet.map(counts);
        ctx.json(
                new Answer(
                        id,
                        facet.map(Facet::key),
                        scheme.orElseThrow(NotFoundResponse::new).concepts().stream()
                                .map(concept -> term(concept, items))
                                .toList()));
    }

    private static Listed listed(String id, Scheme scheme) {
        return new Listed(
                id,
                scheme.concepts().size(),
                Optional.ofNullable(FACETS.get(id)).map(Facet::key),
                "/api/v1/vocabularies/" + id);
    }

    private static Term term(Concept concept, Optional<Map<String, Integer>> items) {
        var labels = new TreeMap<Language, Named>();
        concept.labels().forEach((language, one) -> labels.put(language, Named.of(one)));
        return new Term(
                concept.id(),
                concept.broader(),
                concept.notation(),
                labels,
                items.map(counted -> counted.getOrDefault(concept.id().value(), 0)));
    }
}
