package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.language.Messages;
import practica.support.TestSite;

class ApiErrorsTest {
    private final TestSite site = TestSite.starter();

    @ParameterizedTest
    @CsvSource({
        "theme=nope, error.unknown-value, nope",
        "country=XX, error.unknown-value, XX",
        "sort=backwards, error.sort, backwards",
        "size=101, error.page-size, 101",
        "page=-1, error.page, -1",
        "page=zero, error.page, zero"
    })
    void badSearchIsRefusedInTheReadersLanguage(String parameters, String key, String about) {
        for (var language : Language.INTERFACE) {
            var address = "/api/v1/search?" + parameters + "&lang=" + language;

            assertEquals(400, site.get(address).statusCode());
            assertEquals(
                    Messages.in(language).say(key, about),
                    site.json(address).get("detail").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/items/0",
                "/api/v1/items/abc",
                "/api/v1/items/99999999999999999999",
                "/api/v1/files/abc/text",
                "/api/v1/nothing"
            })
    void whatThereIsNotIsSaidAsJson(String address) {
        var answer = site.json(address, "Accept-Language", "pt");

        assertEquals(404, site.get(address).statusCode());
        assertEquals(Set.of("type", "title", "status", "detail"), names(answer));
        assertEquals(404, answer.get("status").asInt());
        assertEquals(Messages.in(Language.PT).say("api.not-found"), answer.get("detail").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/search?theme=nope, theme",
        "/api/v1/search?file-type=exe, file-type",
        "/api/v1/search?cost=dear, cost",
        "/api/v1/search?size=0, size",
        "/api/v1/search?lang=de, lang",
        "/api/v1/search?cursor=x, cursor",
        "/api/v1/search?cursor=*&page=2, page",
        "/api/v1/places?size=1000000, size",
        "/api/v1/export?format=doc, format",
        "/api/v1/export?format=csv&fields=nope, fields",
        "/api/v1/export?format=csv&items=x, items",
        "/api/v1/export?format=citation&style=nope, style"
    })
    void wrongParameterIsNamed(String address, String parameter) {
        var answer = site.json(address);

        assertEquals(400, answer.get("status").asInt(), address);
        assertEquals(parameter, answer.at("/errors/0/field").asText());
        assertEquals(answer.get("detail"), answer.at("/errors/0/detail"));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/nothing, 404, api.not-found", "/api/v1/submissions, 401, api.sign-in"})
    void programsAreToldOfAddressesAndNotOfPages(String address, int status, String key) {
        for (var language : Language.INTERFACE) {
            var answer = site.json(address, "Accept-Language", language.code());

            assertEquals(status, answer.get("status").asInt(), address);
            assertEquals(Messages.in(language).say(key), answer.get("detail").asText());
        }
    }

    @Test
    void unknownReaderIsRefused() {
        assertEquals(400, site.get("/api/v1/search?lang=de").statusCode());
        assertEquals(400, site.get("/api/v1/search?lang=%00").statusCode());
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
