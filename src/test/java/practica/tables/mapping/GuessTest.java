package practica.tables.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Title,Summary,Country,City,Year,Theme,Organisation,Link",
                "Título,Resumen,País,Ciudad,Año,Tema,Organización,Enlace",
                "Títol,Resum,País,Ciutat,Any,Tema,Organització,Enllaç",
                "TÍTULO,RESUMO,PAÍS,CIDADE,ANO,TEMA,ORGANIZAÇÃO,LINK",
                "Titre,Résumé,Pays,Ville,Année,Thème,Organisme,Lien",
                "Project title,project_description,Country name,City/Town,Project year,Main theme,Lead organisation,Web link",
                "caseTitle,shortDescription,geo.country,geo.city,startYear,policy.sector,lead.organisation,source.url"
            })
    void headingsAreKnownInFiveLanguages(String headings) {
        var columns = List.of(headings.split(","));
        var fields =
                List.of(
                        "title",
                        "summary",
                        "country",
                        "city",
                        "year",
                        "themes",
                        "organisation",
                        "links");

        var guessed = guessed(columns);

        for (var at = 0; at < fields.size(); at++) {
            var field =
                    fields.get(at).equals("year") && !guessed.containsKey("year")
                            ? "start"
                            : fields.get(at);
            assertEquals(columns.get(at), guessed.get(field), guessed::toString);
        }
    }

    @Test
    void headingThatIsTheVeryWordIsTakenBeforeOthers() {
        var guessed = guessed(List.of("Describe_Title", "Title", "Id", "City of origin", "City"));

        assertEquals("Title", guessed.get("title"));
        assertEquals("City", guessed.get("city"));
        assertEquals("Id", guessed.get("source"));
    }

    @Test
    void noColumnIsTakenTwice() {
        var guessed = guessed(List.of("Start date", "End date", "Date", "URL", "Website"));

        assertEquals(
                Map.of(
                        "start", "Start date",
                        "end", "End date",
                        "date", "Date",
                        "links", "URL",
                        "website", "Website"),
                guessed);
    }

    @Test
    void tableOfNothingButFiguresGivesNoWords() {
        assertFalse(Guess.of(List.of("x", "y", "z")).givesWords());
    }

    private static Map<String, String> guessed(List<String> columns) {
        var guessed = new HashMap<String, String>();
        Guess.of(columns)
                .fields()
                .forEach((field, column) ->
                        column.columns().keySet().forEach(one -> guessed.put(field, one)));
        return guessed;
    }
}
