package practica.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.database.Database;
import practica.item.Known;
import practica.language.Language;
import practica.support.TestDatabase;
import practica.support.TestLibrary;
import practica.vocabulary.ConceptId;

class NetworksTest {
    private static final Path EDITORS = Path.of("content/networks.yaml");

    @AutoClose private final Database database = TestDatabase.open();

    @ParameterizedTest
    @CsvSource({
        "iopd, IOPD – Observatorio Internacional de la Democracia Participativa",
        "urbact, URBACT",
        "iclei, ICLEI – Gobiernos Locales por la Sostenibilidad",
        "mercociudades, Red de Mercociudades"
    })
    void nameIsSaidOnce(String id, String said) {
        var networks = Networks.open(database.jdbi(), EDITORS);

        var network = networks.find(new NetworkId(id)).orElseThrow();

        assertEquals(said, network.fullName(Language.ES));
    }

    @Test
    void networksAreThoseThatEditorsWroteInTheirOrder() {
        var networks = Networks.open(database.jdbi(), EDITORS);

        assertEquals(NetworkFile.read(EDITORS), networks.all());
        assertEquals(
                List.of("uclg", "metropolis", "mercociudades"),
                networks.all().stream().limit(3).map(one -> one.id().value()).toList());
    }

    @Test
    void fieldsOfANetworkAreRead(@TempDir Path folder) throws IOException {
        var yaml =
                Files.writeString(
                        folder.resolve("networks.yaml"),
                        """
                        - id: ports
                          abbreviation: PT
                          name: {en: Port towns, ca: " Viles portuàries "}
                          type: thematic
                          founded: 1996
                          seat: "Palamós, ES"
                          website: https://ports.example
                          themes: [coasts-and-oceans]
                          description: {en: Towns with a port.}
                          checklist:
                            - {key: tide, label: {en: It speaks of the tide, ca: " Parla de la marea "}}
                        - id: bare
                          name: {en: Bare}
                          type: global
                        """);

        var networks = Networks.open(database.jdbi(), yaml);

        var ports =
                new Network(
                        new NetworkId("ports"),
                        new ConceptId("thematic"),
                        "PT",
                        Map.of(Language.EN, "Port towns", Language.CA, "Viles portuàries"),
                        Map.of(Language.EN, "Towns with a port."),
                        Optional.of(1996),
                        Optional.of("Palamós, ES"),
                        Optional.of("https://ports.example"),
                        List.of(new ConceptId("coasts-and-oceans")),
                        List.of(
                                new Network.Point(
                                        "tide",
                                        Map.of(
                                                Language.EN,
                                                "It speaks of the tide",
                                                Language.CA,
                                                "Parla de la marea"))));
        var bare =
                new Network(
                        new NetworkId("bare"),
                        new ConceptId("global"),
                        "",
                        Map.of(Language.EN, "Bare"),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of());
        assertEquals(List.of(ports, bare), networks.all());
        assertEquals(Optional.of(bare), networks.find(bare.id()));
        assertEquals(Optional.empty(), networks.find(new NetworkId("uclg")));
        assertEquals("Viles portuàries", ports.name(Language.CA));
        assertEquals("Port towns", ports.name(Language.FR));
        assertEquals("Towns with a port.", ports.description(Language.FR));
        assertEquals("", bare.description(Language.EN));
        assertEquals(
                List.of("Parla de la marea", "It speaks of the tide"),
                List.of(
                        ports.checklist().getFirst().label(Language.CA),
                        ports.checklist().getFirst().label(Language.FR)));
        assertEquals(
                List.of("PT", "Bare"),
                List.of(ports.shortName(Language.CA), bare.shortName(Language.ES)));
    }

    @Test
    void changedFileReplacesTheNetworks(@TempDir Path folder) throws IOException {
        var yaml = Files.copy(EDITORS, folder.resolve("networks.yaml"));
        Networks.open(database.jdbi(), yaml);
        Files.writeString(yaml, "- {id: one, type: regional, name: {en: One}}");

        var again = Networks.open(database.jdbi(), yaml);

        assertEquals(List.of("one"), again.all().stream().map(one -> one.id().value()).toList());
    }

    @Test
    void everyNetworkHasANameIsDescribedInEveryLanguageAndRefersToWhatIsKnown() {
        var known = TestLibrary.known();
        var all = known.networks().all();

        assertTrue(all.size() >= 35);
        assertEquals(
                List.of(),
                all.stream().filter(one -> !complete(one, known)).map(Network::id).toList());
        assertEquals(all.size(), new HashSet<>(all.stream().map(Network::id).toList()).size());
        assertEquals(
                Set.of("regional", "global", "thematic"),
                all.stream().map(one -> one.type().value()).collect(Collectors.toSet()));
    }

    @Test
    void sameBodyIsTheSameIdHoweverItIsWritten() {
        var one =
                new Organisation("Câmara Municipal de Lisboa", Optional.empty(), Optional.empty());
        var other =
                new Organisation("CAMARA MUNICIPAL  DE LISBOA", Optional.empty(), Optional.empty());

        assertEquals("camara-municipal-de-lisboa", one.id());
        assertEquals(one.id(), other.id());
    }

    private static boolean complete(Network network, Known known) {
        return network.name().containsKey(Language.EN)
                && network.description().keySet().containsAll(Language.INTERFACE)
                && network.checklist().stream()
                        .allMatch(point -> point.label().keySet().containsAll(Language.INTERFACE))
                && network.themes().stream().allMatch(known.vocabularies().themes()::knows)
                && known.vocabularies().networkTypes().knows(network.type())
                && network.seat().stream()
                        .allMatch(seat -> known.places().written(seat).isPresent())
                && network.website().stream().allMatch(site -> site.startsWith("https://"));
    }
}
