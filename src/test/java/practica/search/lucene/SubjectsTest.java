package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BoostQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;
import practica.meaning.ShippedEmbedder;
import practica.search.Layer;
import practica.search.SearchRequest;
import practica.support.Searches;
import practica.support.TestLibrary;

class SubjectsTest {
    private static final int MOST = 8;

    private final Subjects subjects =
            new Subjects(
                    TestLibrary.starter().known().vocabularies().themes(), new ShippedEmbedder());

    /// None of the questions has a name of its theme.
    @ParameterizedTest
    @CsvSource({
        "menos carros no centro da cidade, mobility",
        "who repairs the pipes when it rains too much, water",
        "on ne trouve plus d'appartement abordable, housing"
    })
    void questionIsNearToItsThemeWithoutNamingIt(String words, String theme) {
        var nearest = nearest(words);

        assertTrue(nearest.toString().contains(theme), nearest::toString);
        assertTrue(nearest.size() <= MOST, nearest::toString);
    }

    @Test
    void questionIsNearToTheSameThemesInEveryLanguage() {
        assertEquals(
                nearest("Participatory budgeting").getFirst(),
                nearest("Orçamento participativo").getFirst());
    }

    @Test
    void itemsAreRaisedAndNoneIsFoundByItsSubjectAlone() {
        var request = SearchRequest.of("menos carros no centro da cidade", new Language("pt"));
        var without = request.leavingOut(Set.of(Layer.VECTORS));

        var item = "pontevedra-pedestrian-city";
        assertTrue(Searches.slugs(Searches.all(request)).indexOf(item) <= 2);
        assertTrue(Searches.search(without).total() <= Searches.search(request).total());
        assertEquals(0, Searches.search("qwertyuiop zxcvbnm", new Language("pt")).total());
    }

    /// The terms of the nearest themes, the nearest first.
    private List<String> nearest(String words) {
        var vector = new ShippedEmbedder().ofQuestion(words).orElseThrow();
        return subjects.near(vector).stream()
                .map(BoostQuery.class::cast)
                .sorted(Comparator.comparingDouble(one -> -one.getBoost()))
                .map(one -> one.getQuery().toString())
                .toList();
    }
}
