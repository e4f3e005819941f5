package practica.browse;

import java.util.List;
import practica.item.Known;
import practica.network.Network;
import practica.place.CitySize;
import practica.place.Place;
import practica.vocabulary.ConceptId;

/// In what two places are alike: how many live there, how wealthy their countries are, where in the
/// world they are, and the networks that items of both come from.
record Likeness(
        Place place,
        int items,
        boolean population,
        boolean income,
        boolean region,
        boolean continent,
        List<Network> networks) {
    /// Less than this is chance.
    private static final int ENOUGH = 4;

    private static final int MOST_NETWORKS = 2;

    static Likeness of(Place one, Place other, int items, List<Network> networks, Known known) {
        var regions = known.vocabularies().worldRegions();
        return new Likeness(
                other,
                items,
                CitySize.of(one).isPresent() && CitySize.of(one).equals(CitySize.of(other)),
                !one.income().isEmpty() && one.income().equals(other.income()),
                !one.worldRegion().isEmpty() && one.worldRegion().equals(other.worldRegion()),
                regions.path(new ConceptId(one.worldRegion())).stream()
                        .limit(1)
                        .anyMatch(regions.path(new ConceptId(other.worldRegion()))::contains),
                networks);
    }

    boolean isEnough() {
        return score() >= ENOUGH;
    }

    int score() {
        return (population ? 3 : 0)
                + (income ? 2 : 0)
                + (region ? 1 : 0)
                + (continent ? 1 : 0)
                + Math.min(MOST_NETWORKS, networks.size());
    }
}
