package practica.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import practica.text.Words;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// Recognises themes in words, through every label and synonym that they have in any language. This
/// is what lets a question in one language find what was written in another.
public final class Understanding {
    private final Map<String, List<ConceptId>> byLabel = new HashMap<>();
    private final Map<ConceptId, List<String>> labels = new HashMap<>();
    private int longest;

    public Understanding(List<Scheme> schemes) {
        schemes.forEach(scheme -> scheme.concepts().forEach(this::learn));
    }

    /// The themes meant by a run of words, from `from` (inclusive) to `to` (exclusive).
    public record Meant(int from, int to, List<ConceptId> concepts) {}

    /// The longest labels found in the words, from left to right, none overlapping.
    public List<Meant> of(List<String> folded) {
        var found = new ArrayList<Meant>();
        for (var from = 0; from < folded.size(); ) {
            var meant = longestAt(folded, from);
            if (meant.concepts().isEmpty()) {
                from++;
            } else {
                found.add(meant);
                from = meant.to();
            }
        }
        return found;
    }

    /// Every wording of the concept, folded.
    public List<String> wordings(ConceptId concept) {
        return labels.getOrDefault(concept, List.of());
    }

    private Meant longestAt(List<String> words, int from) {
        for (var to = Math.min(words.size(), from + longest); to > from; to--) {
            var concepts = byLabel.get(String.join(" ", words.subList(from, to)));
            if (concepts != null) {
                return new Meant(from, to, concepts);
            }
        }
        return new Meant(from, from, List.of());
    }

    private void learn(Concept concept) {
        concept.labels().values().stream()
                .flatMap(own -> own.all())
                .map(Words::folded)
                .filter(label -> label.length() > 1)
                .distinct()
                .forEach(label -> {
                    byLabel.computeIfAbsent(label, _ -> new ArrayList<>()).add(concept.id());
                    labels.computeIfAbsent(concept.id(), _ -> new ArrayList<>()).add(label);
                    longest = Math.max(longest, label.split(" ").length);
                });
    }
}
