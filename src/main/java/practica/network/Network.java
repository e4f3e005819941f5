package practica.network;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import practica.language.Language;
import practica.vocabulary.ConceptId;

/// A network of local or regional governments. `type` is a concept of the network types, `founded`
/// a year, `seat` a place as editors write it.
public record Network(
        NetworkId id,
        ConceptId type,
        String abbreviation,
        Map<Language, String> name,
        Map<Language, String> description,
        Optional<Integer> founded,
        Optional<String> seat,
        Optional<String> website,
        List<ConceptId> themes,
        List<Point> checklist) {
    /// Something that its curators look at beside what all curators look at.
    public record Point(String key, Map<Language, String> label) {
        public Point {
            label = Map.copyOf(label);
        }

        public String label(Language reader) {
            return label.getOrDefault(reader, label.getOrDefault(Language.EN, key));
        }
    }

    public Network {
        name = Map.copyOf(name);
        description = Map.copyOf(description);
        themes = List.copyOf(themes);
        checklist = List.copyOf(requireNonNullElse(checklist, List.of()));
    }

    public String name(Language reader) {
        return name.getOrDefault(reader, name.getOrDefault(Language.EN, id.value()));
    }

    public String description(Language reader) {
        return description.getOrDefault(reader, description.getOrDefault(Language.EN, ""));
    }

    /// The address of its page for a reader of the language.
    public String address(Language reader) {
        return "/" + reader + "/networks/" + id;
    }

    /// The short form and the whole name, once where the one begins the other or stands in it.
    public String fullName(Language reader) {
        var name = name(reader);
        return name.contains(abbreviation) ? name : abbreviation + " – " + name;
    }

    /// The short form that people know it by, or the whole name where it has none.
    public String shortName(Language reader) {
        return abbreviation.isEmpty() ? name(reader) : abbreviation;
    }
}
