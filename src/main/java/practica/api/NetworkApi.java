package practica.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import practica.language.Language;
import practica.network.Network;
import practica.network.NetworkId;
import practica.network.Networks;
import practica.search.Facet;
import practica.vocabulary.ConceptId;
import practica.web.Reader;

/// `/api/v1/networks`: the networks of cities and regions, and how many items each has.
///
/// @param counts how many items there are of every value of a facet
public record NetworkApi(Networks networks, Function<Facet, Map<String, Integer>> counts) {
    record Answer(List<Listed> networks) {}

    /// `seat` is a place as editors write it, such as `Montevideo, UY`.
    record Listed(
            NetworkId id,
            ConceptId type,
            String abbreviation,
            Map<Language, String> name,
            Map<Language, String> description,
            Optional<Integer> founded,
            Optional<String> seat,
            Optional<String> website,
            List<ConceptId> themes,
            int items,
            String address) {}

    public void list(Context ctx) {
        var items = counts.apply(Facet.NETWORK);
        var reader = Reader.asked(ctx);
        ctx.json(
                new Answer(
                        networks.all().stream().map(one -> listed(one, items, reader)).toList()));
    }

    public void show(Context ctx) {
        var network =
                networks.find(new NetworkId(ctx.pathParam("id")))
                        .orElseThrow(NotFoundResponse::new);
        ctx.json(listed(network, counts.apply(Facet.NETWORK), Reader.asked(ctx)));
    }

    private static Listed listed(Network network, Map<String, Integer> items, Language reader) {
        return new Listed(
                network.id(),
                network.type(),
                network.abbreviation(),
                new TreeMap<>(network.name()),
                new TreeMap<>(network.description()),
                network.founded(),
                network.seat(),
                network.website(),
                network.themes(),
                items.getOrDefault(network.id().value(), 0),
                network.address(reader));
    }
}
