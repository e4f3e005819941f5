package practica.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A SKOS concept scheme: concepts in the order in which they are listed, as a tree where some are
/// broader.
public final class Scheme {
    private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();
    private final Map<Optional<ConceptId>, List<Concept>> narrower = new LinkedHashMap<>();

    public Scheme(List<Concept> inOrder) {
        for (var concept : inOrder) {
            concepts.put(concept.id(), concept);
            narrower.computeIfAbsent(concept.broader(), _ -> new ArrayList<>()).add(concept);
        }
    }

    public Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
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
