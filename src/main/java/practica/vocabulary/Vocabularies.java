package practica.vocabulary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import practica.database.Contents;

/// The schemes of the library. They are written by editors as SKOS, kept in the database, and held
/// in memory.
public record Vocabularies(
        Scheme themes,
        Scheme sdgs,
        Scheme kinds,
        Scheme documentTypes,
        Scheme levels,
        Scheme networkTypes,
        Scheme stages,
        Scheme worldRegions,
        Scheme incomeGroups,
        Scheme funders) {
    /// Takes in the files that changed, and reads all schemes.
    public static Vocabularies open(Jdbi jdbi, Path content) {
        var read =
                schemes(content).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        scheme -> open(jdbi, scheme.getKey(), scheme.getValue())));
        Function<String, Scheme> named = name -> read.getOrDefault(name, new Scheme(List.of()));
        return new Vocabularies(
                named.apply("themes"),
                named.apply("sdgs"),
                named.apply("kinds"),
                named.apply("document-types"),
                named.apply("levels"),
                named.apply("network-types"),
                named.apply("stages"),
                named.apply("world-regions"),
                named.apply("income-groups"),
                named.apply("funders"));
    }

    /// All schemes by their names, as the files of the editors are called.
    public Map<String, Scheme> byName() {
        var all = new LinkedHashMap<String, Scheme>();
        all.put("themes", themes);
        all.put("sdgs", sdgs);
        all.put("kinds", kinds);
        all.put("document-types", documentTypes);
        all.put("levels", levels);
        all.put("network-types", networkTypes);
        all.put("stages", stages);
        all.put("world-regions", worldRegions);
        all.put("income-groups", incomeGroups);
        all.put("funders", funders);
        return all;
    }

    private static Map<String, Path> schemes(Path content) {
        var vocabularies = content.resolve("vocabularies");
        return List.of(
                        "themes",
                        "sdgs",
                        "kinds",
                        "document-types",
                        "levels",
                        "network-types",
                        "stages",
                        "world-regions",
                        "income-groups",
                        "funders")
                .stream()
                .collect(
                        Collectors.toMap(
                                name -> name, name -> vocabularies.resolve(name + ".ttl")));
    }

    private static Scheme open(Jdbi jdbi, String name, Path turtle) {
        if (!Files.exists(turtle)) {
            throw new IllegalStateException("the vocabulary " + turtle + " is missing");
        }
        new Contents(jdbi)
                .whenChanged(
                        "vocabularies/" + name,
                        List.of(turtle),
                        handle -> {
                            var store = handle.attach(ConceptStore.class);
                            store.clear(name);
                            store.add(name, SkosReader.read(turtle));
                        });
        return new Scheme(
                jdbi.onDemand(ConceptStore.class).inOrder(name).stream()
                        .map(ConceptRow::concept)
                        .toList());
    }
}
