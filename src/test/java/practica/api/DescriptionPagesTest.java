package practica.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.Described;
import practica.support.PageFaults;
import practica.support.TestSite;

/// The description of the API for people.
class DescriptionPagesTest {
    private static final Pattern ADDRESS = Pattern.compile("\"http://localhost:\\d+([^\"]+)\"");

    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr"})
    void everyOperationIsOnThePage(String language) {
        var page = site.page("/" + language + "/help/api");

        assertEquals(Described.operations(), new HashSet<>(page.select("h3[id^=do-]").eachText()));
        assertEquals(List.of(), PageFaults.of(page, language));
        assertEquals("en", page.select("dd").first().attr("lang"));
        assertEquals(1, page.select("footer p a[href=/" + language + "/help/api]").size());
    }

    @Test
    void whatAnswersAreMadeOfIsToldFieldByField() {
        var page = site.page("/en/help/api");

        var hit = page.select("h3#shape-Hit").first().nextElementSiblings().select("dl").first();
        assertEquals("id", hit.select("dt code").first().text());
        assertTrue(hit.text().contains("case-study | document"), hit::text);
        assertEquals(
                Described.tree().at("/components/schemas").size(),
                page.select("h3[id^=shape-]").size());
    }

    @Test
    void examplesCanBeTried() {
        var tried = 0;
        for (var example : site.page("/en/help/api").select("pre code").eachText()) {
            var address = ADDRESS.matcher(example);
            if (example.startsWith("curl \"") || example.startsWith("curl \\")) {
                assertTrue(address.find(), example);
                if (!example.contains("$TOKEN")) {
                    var status = site.get(address.group(1)).statusCode();
                    assertTrue(List.of(200, 404, 410).contains(status), example + " " + status);
                    tried++;
                }
            }
            assertFalse(example.contains("{id}"), example);
        }
        assertTrue(tried > 20, tried + " were tried");
    }

    @Test
    void writingIsShownWithTokenAndBody() {
        var example = site.page("/en/help/api").select("h3#do-save ~ details pre").first().text();

        assertTrue(example.startsWith("curl -X PUT"), example);
        assertTrue(example.contains("-H \"Authorization: Bearer $TOKEN\""), example);
        assertTrue(example.contains("-H 'If-Match: \"1\"'"), example);
        assertTrue(example.contains("\"title\":\"Escoles obertes\""), example);
    }
}
