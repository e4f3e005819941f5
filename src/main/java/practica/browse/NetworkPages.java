package practica.browse;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import practica.browse.NetworksPage.NetworkGroup;
import practica.browse.NetworksPage.NetworkView;
import practica.language.Language;
import practica.network.Network;
import practica.network.NetworkId;
import practica.search.Facet;
import practica.vocabulary.Concept;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;

/// Networks in the browser.
public record NetworkPages(Shelves shelves, Pages pages) {
    public void all(Context ctx) {
        var reader = Reader.of(ctx);
        var counts = shelves.counts(reader);
        pages.show(
                ctx,
                new NetworksPage(
                        shelves.known().vocabularies().networkTypes().concepts().stream()
                                .map(type -> group(type, counts, reader))
                                .toList()));
    }

    public void show(Context ctx) {
        var reader = Reader.of(ctx);
        var network =
                shelves.known()
                        .networks()
                        .find(new NetworkId(ctx.pathParam("network")))
                        .orElseThrow(NotFoundResponse::new);
        pages.show(ctx, page(network, reader));
    }

    private NetworkGroup group(Concept type, Counts counts, Language reader) {
        return new NetworkGroup(
                type.label(reader),
                shelves.known().networks().all().stream()
                        .filter(network -> network.type().equals(type.id()))
                        .map(network ->
                                new NetworkView(
                                        network.shortName(reader),
                                        network.name(reader),
                                        network.description(reader),
                                        network.address(reader),
                                        counts.of(Facet.NETWORK, network.id().value())))
                        .toList());
    }

    private NetworkPage page(Network network, Language reader) {
        var found = shelves.found(reader, Facet.NETWORK, network.id().value());
        var vocabularies = shelves.known().vocabularies();
        return new NetworkPage(
                network.name(reader),
                network.abbreviation(),
                network.description(reader),
                vocabularies
                        .networkTypes()
                        .find(network.type())
                        .map(type -> type.label(reader))
                        .orElse(""),
                network.founded(),
                network.seat()
                        .flatMap(seat -> shelves.known().places().written(seat))
                        .map(place -> place.fullName(reader)),
                Optional.of(network.website().orElse(""))
                        .filter(website -> website.startsWith("https://")),
                themes(network, reader),
                found.items(),
                found.results(),
                found.counts().dots(shelves.known(), reader),
                found.all(),
                network.address(reader) + "/statistics");
    }

    private List<Label> themes(Network network, Language reader) {
        return network.themes().stream()
                .flatMap(id -> shelves.known().vocabularies().themes().find(id).stream())
                .map(theme -> new Label(theme.label(reader), theme.address(reader)))
                .toList();
    }
}
