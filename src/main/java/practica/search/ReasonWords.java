package practica.search;

import java.util.List;
import java.util.Optional;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.vocabulary.ConceptId;

/// Says in the reader's words why something was found.
record ReasonWords(Known known) {
    List<String> of(Hit hit, Language reader) {
        return hit.why().stream().flatMap(why -> say(why, reader).stream()).toList();
    }

    private Optional<String> say(Why why, Language reader) {
        var say = Messages.in(reader);
        return switch (why) {
            case Why.Words(var words, var language) ->
                    Optional.of(
                            say.say("why.words", String.join(", ", words), language.name(reader)));
            case Why.Filed(var facet, var concept) ->
                    Optional.of(filed(facet, concept, known, reader));
            case Why.Mentioned(var concept) ->
                    label(concept, reader).map(label -> say.say("why.mentioned", label));
            case Why.Meaning _ -> Optional.of(say.say("why.meaning"));
            case Why.Translated _ -> Optional.of(say.say("why.translated"));
        };
    }

    /// Under what something is filed: *Theme: Public space*.
    static String filed(Facet facet, ConceptId concept, Known known, Language reader) {
        var say = Messages.in(reader);
        var label = FacetValues.of(facet, known).label(concept.value(), reader);
        return say.say("why.filed", say.say("facet." + facet.key()), label);
    }

    private Optional<String> label(ConceptId id, Language reader) {
        var vocabularies = known.vocabularies();
        return vocabularies
                .themes()
                .find(id)
                .or(() -> vocabularies.sdgs().find(id))
                .or(() -> vocabularies.worldRegions().find(id))
                .map(concept -> concept.label(reader));
    }
}
