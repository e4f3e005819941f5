package practica.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import practica.export.Format;
import practica.export.Formats;
import practica.search.Facet;
import practica.support.Described;
import practica.support.Sources;
import practica.support.TestSite;

/// The description of the API says what there is, and others can read it.
class DescriptionTest {
    private static final Pattern ROUTE =
            Pattern.compile("(get|post|put|delete)\\(\\s*routes,\\s*\"(/api/v1/[^\"]+)\"");

    private final TestSite site = TestSite.starter();

    @Test
    void everyRouteIsDescribedAndNoneBesides() {
        var routes =
                ROUTE.matcher(Objects.requireNonNull(Sources.java().get("practica/Routes.java")))
                        .results()
                        .map(one -> one.group(1).toUpperCase(Locale.ROOT) + " " + one.group(2))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(routes, Described.operations());
    }

    @Test
    void readerOfAnotherLibraryUnderstandsIt() {
        var options = new ParseOptions();
        options.setResolve(true);

        var read =
                new OpenAPIV3Parser()
                        .readContents(site.get("/api/v1/openapi.json").body(), List.of(), options);

        assertEquals(List.of(), read.getMessages());
        assertEquals("3.1.0", read.getOpenAPI().getOpenapi());
        assertEquals(
                "SearchAnswer",
                read.getOpenAPI()
                        .getPaths()
                        .get("/api/v1/search")
                        .getGet()
                        .getResponses()
                        .get("200")
                        .getContent()
                        .get("application/json")
                        .getSchema()
                        .get$ref()
                        .replaceFirst(".*/", ""));
    }

    @Test
    void bothFormsSayTheSame() throws IOException {
        var json = new JsonMapper().readTree(site.get("/api/v1/openapi.json").body());

        assertEquals(Described.tree(), json);
        assertTrue(site.get("/api/v1/openapi.yaml").body().startsWith("openapi: 3.1.0\n"));
    }

    @Test
    void facetsAndFormatsAreThoseThatThereAre() {
        var tree = Described.tree();
        var facets = tree.at("/components/schemas/SearchAnswer/properties/facets/propertyNames");
        var formats = tree.at("/paths/~1api~1v1~1export/get/parameters/0/schema");

        assertEquals(
                Arrays.stream(Facet.values()).map(Facet::key).toList(),
                Reference.each(facets.get("enum")).stream().map(one -> one.asText()).toList());
        assertEquals(
                Formats.ALL.stream().map(Format::name).toList(),
                Reference.each(formats.get("enum")).stream().map(one -> one.asText()).toList());
    }
}
