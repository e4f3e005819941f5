package practica.browse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.network.Network;
import practica.network.NetworkId;
import practica.place.Place;
import practica.place.PlaceId;
import practica.search.Facet;
import practica.search.SearchRequest;
import practica.search.lucene.SearchIndex;

/// Finds the places with items that are most like one.
public record Peers(SearchIndex index, Known known) {
    private static final int MOST = 8;

    /// Each network is a count of its own.
    private static final int MOST_NETWORKS = 10;

    private static final Comparator<Likeness> MOST_ALIKE =
            Comparator.comparingInt(Likeness::score)
                    .reversed()
                    .thenComparing(Comparator.comparingInt(Likeness::items).reversed())
                    .thenComparing(like -> like.place().id());

    /// For a place whose items come from these networks.
    List<PeerView> of(Place place, Collection<String> networks, Language reader) {
        return alike(place, networks).stream()
                .filter(Likeness::isEnough)
                .sorted(MOST_ALIKE)
                .limit(MOST)
                .map(like -> view(like, reader))
                .toList();
    }

    private List<Likeness> alike(Place place, Collection<String> networks) {
        var all = SearchRequest.of("", Language.EN);
        var common =
                networks.stream()
                        .sorted()
                        .limit(MOST_NETWORKS)
                        .flatMap(id -> known.networks().find(new NetworkId(id)).stream())
                        .toList();
        var placesOf =
                index.spread(
                        common.stream()
                                .map(one -> all.with(Facet.NETWORK, List.of(one.id().value())))
                                .toList(),
                        Facet.PLACE);
        var alike = new ArrayList<Likeness>();
        index.spread(List.of(all), Facet.PLACE)
                .getFirst()
                .forEach((id, items) ->
                        known.places()
                                .find(new PlaceId(id))
                                .filter(other -> other.kind() == place.kind())
                                .filter(other -> !other.id().equals(place.id()))
                                .ifPresent(other ->
                                        alike.add(
                                                Likeness.of(
                                                        place,
                                                        other,
                                                        items,
                                                        shared(id, common, placesOf),
                                                        known))));
        return alike;
    }

    private static List<Network> shared(
            String place, List<Network> common, List<Map<String, Integer>> placesOf) {
        return IntStream.range(0, common.size())
                .filter(at -> placesOf.get(at).containsKey(place))
                .mapToObj(common::get)
                .toList();
    }

    private static PeerView view(Likeness like, Language reader) {
        var say = Messages.in(reader);
        var why = new ArrayList<String>();
        if (like.population()) {
            why.add(say.say("peer.population"));
        }
        if (like.income()) {
            why.add(say.say("peer.income"));
        }
        if (like.region()) {
            why.add(say.say("peer.region"));
        } else if (like.continent()) {
            why.add(say.say("peer.continent"));
        }
        if (!like.networks().isEmpty()) {
            why.add(
                    say.say(
                            "peer.networks",
                            like.networks().stream()
                                    .map(network -> network.shortName(reader))
                                    .collect(Collectors.joining(", "))));
        }
        return new PeerView(
                like.place().fullName(reader), like.place().address(reader), like.items(), why);
    }
}
