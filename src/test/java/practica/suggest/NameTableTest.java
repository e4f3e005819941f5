package practica.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.language.Language;
import practica.suggest.Target.Organisation;
import practica.suggest.Target.Theme;
import practica.suggest.Target.Titled;
import practica.vocabulary.ConceptId;

class NameTableTest {
    private static final NameTable NAMES =
            new NameTable(
                    List.of(
                            theme("water", Language.EN, "Water and sanitation", 3),
                            theme("water", Language.CA, "Aigua i sanejament", 3),
                            theme("sea", Language.EN, "Seawater", 9),
                            theme("river", Language.EN, "Rivers and water", 5),
                            body("Water Board", 2),
                            title("pt", "Água para todos", Language.PT),
                            title("pt", "Water for everybody", Language.EN),
                            title("pt", "Agua para todos", Language.ES)));

    @ParameterizedTest
    @CsvSource({
        "water, en, Water and sanitation|Water Board|Water for everybody|Rivers and water",
        "agua, es, Agua para todos|Água para todos",
        "agua, en, Água para todos",
        "aig, en, Aigua i sanejament",
        "sani wat, en, ''",
        "sanitation wat, en, Water and sanitation",
        "for everybody wa, en, Water for everybody",
        "todos ag, fr, Água para todos",
        "nowhere wa, en, ''",
        "zz, en, ''"
    })
    void namesWithAWordThatBeginsSoAreFoundBestFirst(String typed, String reader, String found) {
        var names = NAMES.beginning(typed, new Language(reader)).stream().map(Name::words).toList();

        assertEquals(found, String.join("|", names.stream().distinct().toList()));
    }

    @Test
    void bestOfManyNamesIsAmongThem() {
        var names = new ArrayList<Name>();
        for (var n = 0; n < 5_000; n++) {
            names.add(title("item-" + n, "Common words of item " + n, Language.EN));
        }
        names.add(theme("good", Language.PT, "The common good", 1));

        var found = new NameTable(names).beginning("common", Language.EN);

        assertEquals(64, found.size());
        assertEquals("Common words of item 0", found.getFirst().words());
        assertEquals(
                "The common good",
                new NameTable(names).beginning("good", Language.EN).getFirst().words());
    }

    private static Name theme(String id, Language language, String words, int items) {
        return Name.of(new Theme(new ConceptId(id)), words, language, Name.Use.OWN, items);
    }

    private static Name body(String words, int items) {
        return Name.of(new Organisation(words), words, Language.UNKNOWN, Name.Use.OWN, items);
    }

    private static Name title(String slug, String words, Language language) {
        return Name.of(
                new Titled(slug, new ConceptId("case-study"), Language.PT),
                words,
                language,
                Name.Use.OWN,
                0);
    }
}
