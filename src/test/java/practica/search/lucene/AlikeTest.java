package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.item.Item;
import practica.item.ItemId;
import practica.search.Like;
import practica.support.TestLibrary;

class AlikeTest {
    private static final int MOST = 6;

    @ParameterizedTest
    @CsvSource({
        "brazil-city-statute, colombia-law-388-territorial-development",
        "porto-alegre-participatory-budgeting, la-marsa-participatory-budgeting",
        "milan-urban-food-policy-pact, belo-horizonte-food-security",
        "curitiba-bus-rapid-transit, strasbourg-tramway-public-space"
    })
    void itemsOfAnotherLanguageAreAlike(String slug, String other) throws IOException {
        var alike = alike(item(slug)).stream().map(like -> like.card().slug()).toList();

        assertTrue(alike.contains(other), alike::toString);
    }

    @Test
    void noItemIsLikeItselfAndEachHasAReason() throws IOException {
        for (var item : TestLibrary.starter().items().changedAfter(0, 1_000)) {
            var alike = alike(item);
            var slugs = alike.stream().map(like -> like.card().slug()).toList();

            assertFalse(slugs.contains(item.slug()), item.slug());
            assertEquals(slugs.size(), new HashSet<>(slugs).size(), slugs::toString);
            assertTrue(slugs.size() <= MOST && !slugs.isEmpty(), item.slug());
            for (var like : alike) {
                assertTrue(like.inMeaning() || !like.themes().isEmpty(), like::toString);
                assertTrue(item.text().themes().containsAll(like.themes()), like::toString);
                assertTrue(like.card().themes().containsAll(like.themes()), like::toString);
            }
        }
    }

    @Test
    void itemThatIsNotInTheIndexIsLikeThoseOfItsThemes() throws IOException {
        var known = item("vienna-social-housing");
        var unknown =
                new Item(
                        new ItemId(9_999_999),
                        "unknown",
                        known.source(),
                        known.status(),
                        1,
                        1,
                        "",
                        known.text(),
                        List.of(),
                        known.createdAt(),
                        known.changedAt());

        var alike = alike(unknown);

        assertEquals(2, alike.getFirst().themes().size(), alike::toString);
        assertTrue(alike.stream().noneMatch(like -> like.themes().isEmpty()), alike::toString);
        assertTrue(alike.stream().noneMatch(Like::inMeaning));
    }

    private static List<Like> alike(Item item) throws IOException {
        return TestLibrary.starter().index().alike(item, MOST);
    }

    private static Item item(String slug) {
        return TestLibrary.starter().items().bySlug(slug).orElseThrow();
    }
}
