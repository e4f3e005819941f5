package practica.network;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import practica.database.Contents;
import practica.text.Words;

/// The networks, in the order in which editors list them.
public final class Networks {
    private final Map<NetworkId, Network> networks = new LinkedHashMap<>();

    private Networks(List<Network> inOrder) {
        inOrder.forEach(network -> networks.put(network.id(), network));
    }

    /// Takes in the file where it changed.
    public static Networks open(Jdbi jdbi, Path yaml) {
        new Contents(jdbi)
                .whenChanged(
                        "networks",
                        List.of(yaml),
                        handle -> {
                            var store = handle.attach(NetworkStore.class);
                            store.clear();
                            var position = 0;
                            for (var network : NetworkFile.read(yaml)) {
                                store.add(
                                        network.id(), network.type().value(), position++, network);
                            }
                        });
        return new Networks(jdbi.onDemand(NetworkStore.class).inOrder());
    }

    public List<Network> all() {
        return List.copyOf(networks.values());
    }

    /// The network of that id or abbreviation, or that has the name in any language.
    public Optional<Network> named(String words) {
        var folded = Words.folded(words);
        return networks.values().stream()
                .filter(network ->
                        Stream.concat(
                                        Stream.of(network.id().value(), network.abbreviation()),
                                        network.name().values().stream())
                                .anyMatch(name ->
                                        !folded.isEmpty() && Words.folded(name).equals(folded)))
                .findFirst();
    }

    public Optional<Network> find(NetworkId id) {
        return Optional.ofNullable(networks.get(id));
    }
}
