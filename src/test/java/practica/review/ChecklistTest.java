package practica.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.language.Language;
import practica.network.Network;
import practica.network.NetworkId;
import practica.network.Networks;
import practica.review.Checklist.Check;
import practica.support.TestDatabase;
import practica.vocabulary.ConceptId;

class ChecklistTest {
    @AutoClose private final Database database = TestDatabase.open();

    @Test
    void pointsOfTheNetworkStandBehindThoseOfAll() {
        var checks = ports().checks(List.of("facts", "ports:facts"), Language.CA);

        assertEquals(
                Stream.concat(Review.CHECKLIST.stream(), Stream.of("ports:tide", "ports:facts"))
                        .toList(),
                checks.stream().map(Check::key).toList());
        assertEquals(
                List.of("facts", "ports:facts"),
                checks.stream().filter(Check::done).map(Check::key).toList());
        assertEquals("Parla de la marea", checks.get(Review.CHECKLIST.size()).label());
    }

    @Test
    void pointWithoutWordsInALanguageIsSaidInEnglishOrByItsKey() {
        var labels = ports().checks(List.of(), Language.FR).stream().map(Check::label).toList();

        assertEquals(List.of("It speaks of the tide", "facts"), labels.subList(5, 7));
        assertEquals("Faits et chiffres disent d’où ils viennent", labels.getFirst());
    }

    @Test
    void keysThatNobodyKnowsAreLeftOut() {
        assertEquals(
                List.of("facts", "ports:tide"),
                ports().known(
                                List.of(
                                        "ports:tide",
                                        "tide",
                                        "facts",
                                        "facts",
                                        "c40:tide",
                                        "<script>")));
        assertEquals(
                List.of(), new Checklist(Optional.empty()).known(List.of("ports:tide", ":tide")));
    }

    @Test
    void exampleOfTheLibraryIsTheListOfOneNetworkAndOfNoOther() {
        var networks = Networks.open(database.jdbi(), Path.of("content/networks.yaml"));
        var educating = networks.find(new NetworkId("educating-cities"));
        var other = networks.find(new NetworkId("c40"));

        for (var language : Language.INTERFACE) {
            var labels = new Checklist(educating).checks(List.of(), language);
            assertTrue(labels.size() > Review.CHECKLIST.size());
            assertEquals(
                    labels.size(), labels.stream().map(Check::label).distinct().count(), "labels");
        }
        assertEquals(
                Review.CHECKLIST,
                new Checklist(other)
                        .checks(List.of(), Language.EN).stream().map(Check::key).toList());
    }

    private static Checklist ports() {
        return new Checklist(
                Optional.of(
                        new Network(
                                new NetworkId("ports"),
                                new ConceptId("thematic"),
                                "",
                                Map.of(Language.EN, "Ports"),
                                Map.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(
                                        new Network.Point(
                                                "tide",
                                                Map.of(
                                                        Language.EN, "It speaks of the tide",
                                                        Language.CA, "Parla de la marea")),
                                        new Network.Point("facts", Map.of())))));
    }
}
