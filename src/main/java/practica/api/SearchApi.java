package practica.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import practica.language.Language;
import practica.search.Asked;
import practica.search.Facet;
import practica.search.FacetViews;
import practica.search.Hit;
import practica.search.Passage;
import practica.search.SearchRequest;
import practica.search.SearchResult;
import practica.search.Stretch;
import practica.search.Why;
import practica.text.Words;
import practica.vocabulary.ConceptId;
import practica.web.Cursor;
import practica.web.Form;
import practica.web.Paging;
import practica.web.Reader;
import practica.web.Refusal;

/// `GET /api/v1/search`: the same search as the page's, with the same parameters; `lang` is the
/// reader's language, `size` at most 100. With a `cursor` it gives all that is found, however much
/// it is, in the order of the items' last changes, and no facets.
///
/// @param walk a stretch of what a search finds, from behind a change on
public record SearchApi(
        Function<SearchRequest, SearchResult> engine,
        BiFunction<SearchRequest, Long, Stretch> walk,
        Asked asked,
        FacetViews labels) {
    private static final String CURSOR = "cursor";

    /// What is answered. A facet's values carry their label in the reader's language;
    /// `did_you_mean` is another spelling that finds more, where little was found; `next` is where
    /// it goes on.
    record Answer(
            long total,
            Optional<Integer> page,
            int size,
            List<Found> hits,
            Map<String, List<Value>> facets,
            List<ConceptId> understood,
            @JsonProperty("did_you_mean") Optional<String> instead,
            Optional<String> next) {}

    /// A found item; `source` is the id of its library file, else the path that it was imported
    /// from; `passages` are the best ones, best first.
    record Found(
            long id,
            String address,
            String title,
            String language,
            Optional<String> source,
            String kind,
            float score,
            List<Matched> passages,
            List<Reason> why) {}

    /// Where it matched: a field of the item, or a file and its page (0 where the format has none).
    record Matched(
            String field, Optional<String> file, int page, String language, String snippet) {}

    /// Why it was found: `words` of a language, a `concept` by its id, closeness in `meaning` (the
    /// cosine), or words of a machine `translation`.
    record Reason(
            String by,
            List<String> words,
            Optional<String> language,
            Optional<ConceptId> concept,
            Optional<Double> similarity) {
        static Reason of(Why why) {
            return switch (why) {
                case Why.Words(var words, var language) ->
                        new Reason(
                                "words",
                                words,
                                Optional.of(language.code()),
                                Optional.empty(),
                                Optional.empty());
                case Why.Filed(_, var concept) -> about(concept);
                case Why.Mentioned(var concept) -> about(concept);
                case Why.Meaning(var similarity) ->
                        new Reason(
                                "meaning",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(similarity));
                case Why.Translated _ ->
                        new Reason(
                                "translation",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
            };
        }

        private static Reason about(ConceptId concept) {
            return new Reason(
                    "concept", List.of(), Optional.empty(), Optional.of(concept), Optional.empty());
        }
    }

    record Value(String value, String label, int count) {}

    public void search(Context ctx) {
        var request = asked.read(reader(ctx), ctx.queryParamMap());
        if (ctx.queryParamMap().containsKey(CURSOR)) {
            ctx.json(stretch(ctx, request));
            return;
        }
        var result = engine.apply(request);
        var shown = (long) request.page() * request.size();
        var next =
                shown < result.total() && shown < SearchRequest.DEEPEST
                        ? Optional.of(
                                Paging.next(ctx, "page", Integer.toString(request.page() + 1)))
                        : Optional.<String>empty();
        ctx.json(answer(request, result, next));
    }

    /// Whoever walks says neither which page nor in which order.
    private Answer stretch(Context ctx, SearchRequest request) {
        for (var other : List.of("page", "sort")) {
            if (!Form.asked(ctx, other).isEmpty()) {
                throw new Refusal(400, "api.cursor-and", other, other);
            }
        }
        var list = "search " + request.withoutPages().parameters();
        var stretch = walk.apply(request, Paging.number(ctx, list));
        var next =
                stretch.more()
                        ? Optional.of(
                                Paging.next(
                                        ctx,
                                        CURSOR,
                                        Cursor.write(list, Long.toString(stretch.last()))))
                        : Optional.<String>empty();
        return new Answer(
                stretch.total(),
                Optional.empty(),
                request.size(),
                stretch.hits().stream().map(hit -> found(hit, request.reader())).toList(),
                Map.of(),
                List.of(),
                Optional.empty(),
                next);
    }

    private static Language reader(Context ctx) {
        var asked = ctx.queryParam("lang");
        if (asked == null || asked.isEmpty()) {
            return Reader.guess(ctx);
        }
        return Language.ofInterface(asked)
                .orElseThrow(() -> new Refusal(400, "error.unknown-value", asked, "lang"));
    }

    private Answer answer(SearchRequest request, SearchResult result, Optional<String> next) {
        var facets = new LinkedHashMap<String, List<Value>>();
        for (var facet : Facet.values()) {
            var values = new ArrayList<Value>();
            result.counts(facet)
                    .forEach(count ->
                            values.add(
                                    new Value(
                                            count.value(),
                                            labels.label(facet, count.value(), request.reader()),
                                            count.items())));
            facets.put(facet.key(), values);
        }
        return new Answer(
                result.total(),
                Optional.of(request.page()),
                request.size(),
                result.hits().stream().map(hit -> found(hit, request.reader())).toList(),
                facets,
                result.understood(),
                result.instead(),
                next);
    }

    private static Found found(Hit hit, Language reader) {
        var card = hit.card();
        return new Found(
                card.id().value(),
                card.address(reader),
                title(hit, reader),
                card.language().code(),
                card.source(),
                card.kind().value(),
                hit.score(),
                hit.passages().stream().map(SearchApi::matched).toList(),
                hit.why().stream().map(Reason::of).toList());
    }

    /// A document without a title is called by its first words.
    private static String title(Hit hit, Language reader) {
        var title = hit.card().heading(reader).title();
        return title.isBlank() ? Words.beginning(hit.passage().plain().strip(), 80) : title;
    }

    private static Matched matched(Passage passage) {
        return new Matched(
                passage.field(),
                passage.file().map(Passage.InFile::name),
                passage.file().map(Passage.InFile::page).orElse(0),
                passage.language().code(),
                passage.plain());
    }
}
