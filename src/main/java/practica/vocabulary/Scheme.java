package practica.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import practica.text.Words;

/// A SKOS concept scheme: concepts in the order in which they are listed, as a tree where some are
/// broader.
public final class Scheme {
    private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();
    private final Map<Optional<ConceptId>, List<Concept>> narrower = new LinkedHashMap<>();
    private final Map<String, Concept> named = new HashMap<>();

    public Scheme(List<Concept> inOrder) {
        for (var concept : inOrder) {
            concepts.put(concept.id(), concept);
            narrower.computeIfAbsent(concept.broader(), _ -> new ArrayList<>()).add(concept);
        }
        inOrder.forEach(concept -> name(concept, Stream.of(concept.id().value())));
        inOrder.forEach(concept -> name(concept, labels(concept).map(Labels::preferred)));
        inOrder.forEach(concept -> name(concept, labels(concept).flatMap(Labels::all)));
    }

    private static Stream<Labels> labels(Concept concept) {
        return concept.labels().values().stream();
    }

    /// What is called so already keeps the name.
    private void name(Concept concept, Stream<String> names) {
        names.map(Words::folded)
                .filter(name -> !name.isEmpty())
                .forEach(name -> named.putIfAbsent(name, concept));
    }

    public Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /// The concept of that id, or that is called so in any language. What several are called is the
    /// one's whose preferred label it is.
    public Optional<Concept> named(String words) {
        return Optional.ofNullable(named.get(Words.folded(words)));
    }

    public boolean knows(ConceptId id) {
        return concepts.containsKey(id);
    }

    public Collection<Concept> concepts() {
        return concepts.values();
    }

    public List<Concept> top() {
        return narrower.getOrDefault(Optional.<ConceptId>empty(), List.of());
    }

    public List<Concept> narrower(ConceptId id) {
        return narrower.getOrDefault(Optional.of(id), List.of());
    }

    /// The concept and everything it belongs to, from the top of the tree down. Empty for an
    /// unknown id.
    public List<Concept> path(ConceptId id) {
        var path = new ArrayList<Concept>();
        var next = find(id);
        while (next.isPresent() && !path.contains(next.get())) {
            path.addFirst(next.get());
            next = next.get().broader().flatMap(this::find);
        }
        return path;
    }
}
