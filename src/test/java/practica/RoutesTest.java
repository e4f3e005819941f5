package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.Role;
import practica.item.Item;
import practica.language.Language;
import practica.support.DeclaredRoute;
import practica.support.TestLibrary;
import practica.support.TestSite;

class RoutesTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");

    private static Item item;
    private static Set<String> addressesToWriteTo;

    @BeforeAll
    static void look() {
        item = TestLibrary.starter().items().bySlug("barcelona-superblocks").orElseThrow();
        addressesToWriteTo =
                routes(route -> !route.method().equals("get")).collect(Collectors.toSet());
    }

    @Test
    void everyRouteSaysWhoMayAsk() {
        var silent =
                DeclaredRoute.all()
                        .filter(route ->
                                Stream.of(Role.values())
                                        .noneMatch(role -> route.rest().endsWith(", " + role)))
                        .toList();

        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyAddressOpens(String address) {
        assertEquals(expected(address), TestSite.starter().get(address).statusCode());
    }

    /// What a stranger is answered: some do not say in what format, some come by a link that is
    /// over, or from nowhere, some do not say what they compare or there is no engine, nobody keeps
    /// anything there, nothing draws pictures, and the newest version is the item itself.
    private static int expected(String address) {
        if (address.equals("/") || address.startsWith("/i/")) {
            return 302;
        }
        if (address.endsWith("/sign-in/code")) {
            return 303;
        }
        if (address.equals("/openid/callback")
                || address.equals("/oembed")
                || address.endsWith("/changes")
                || address.endsWith("/machine")
                || address.contains("/collections/")
                || address.contains("/snapshots/")
                || address.contains("/unsubscribe/")
                || address.endsWith("/320.jpg")) {
            return 404;
        }
        if (address.equals("/api/v1/export")) {
            return 400;
        }
        if (address.endsWith("/history/1")) {
            return 302;
        }
        return address.endsWith("/welcome") ? 410 : 200;
    }

    @ParameterizedTest
    @MethodSource("closed")
    void whatIsNotOpenToAnyoneSendsStrangersToSignIn(String address) {
        var answer = TestSite.starter().get(address);

        if (address.startsWith("/api/")) {
            assertEquals(401, answer.statusCode());
            return;
        }
        assertEquals(303, answer.statusCode());
        assertEquals(
                address.substring(0, 3) + "/sign-in?next=" + address.replace("/", "%2F"),
                answer.headers().firstValue("Location").orElse(""));
    }

    @ParameterizedTest
    @MethodSource("written")
    void strangersWriteNothing(String method, String address) {
        assertEquals(401, TestSite.starter().ask(method, address).statusCode());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nothingCanBeWrittenToAnAddressForReading(String address) {
        var methods = Stream.of("POST", "PUT", "PATCH", "DELETE");
        for (var method : methods.filter(one -> !addressesToWriteTo.contains(address)).toList()) {
            var status = TestSite.starter().ask(method, address).statusCode();

            assertTrue(List.of(404, 405).contains(status), () -> method + " " + status);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void headAnswersWhatGetWouldWithoutABody(String address) {
        var got = TestSite.starter().get(address);

        var head = TestSite.starter().ask("HEAD", address);

        assertEquals(got.statusCode(), head.statusCode());
        assertEquals("", head.body());
        assertEquals(
                got.headers().firstValue("Content-Type"),
                head.headers().firstValue("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "EN", "english", "..", "%00"})
    void addressInALanguageThatWeDoNotSpeakIsUnknown(String language) {
        for (var route :
                DeclaredRoute.all()
                        .filter(route -> route.method().equals("get"))
                        .filter(route -> route.path().startsWith("/{language}/"))
                        .toList()) {
            var path = filled(route.path().replace("{language}", language));

            var status = TestSite.starter().get(path).statusCode();

            assertTrue(status == 404 || status == 400, () -> path + " " + status);
        }
    }

    @Test
    void nothingIsWrittenInALanguageThatWeDoNotSpeak() {
        for (var path : List.of("/de/sign-in", "/EN/join", "/english/deposit")) {
            assertEquals(404, TestSite.starter().ask("POST", path).statusCode(), path);
        }
    }

    @Test
    void filesAreTakenNowhereButInSubmissions() {
        for (var path :
                List.of("/en/sign-in", "/en/join", "/en/welcome", "/en/review/1/decision")) {
            var answer =
                    TestSite.starter()
                            .ask("POST", path, "Content-Type", "multipart/form-data; boundary=x");
            assertEquals(415, answer.statusCode(), path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/items/no-such-item",
                "/en/themes/no-such-theme",
                "/en/networks/no-such-network",
                "/en/places/no-such-place",
                "/en/files/no-such-file",
                "/en/files/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "/static/no-such-file.css",
                "/static/logback.xml",
                "/static/..%2Flogback.xml",
                "/en/nothing-here",
                "/nothing-here"
            })
    void whatDoesNotExistIsNotFound(String address) {
        var answer = TestSite.starter().get(address);

        assertTrue(List.of(400, 404).contains(answer.statusCode()), () -> "" + answer.statusCode());
    }

    private static Stream<String> addresses() {
        return routes(route -> route.method().equals("get") && route.isOpen());
    }

    private static Stream<String> closed() {
        return routes(route -> route.method().equals("get") && !route.isOpen());
    }

    private static Stream<Arguments> written() {
        return Stream.of("post", "put", "delete")
                .flatMap(method ->
                        routes(route -> route.method().equals(method) && !route.isOpen())
                                .map(address ->
                                        Arguments.of(method.toUpperCase(Locale.ROOT), address)));
    }

    private static Stream<String> routes(Predicate<DeclaredRoute> which) {
        return DeclaredRoute.all()
                .filter(which)
                .flatMap(route ->
                        route.path().contains("{language}")
                                ? Language.INTERFACE.stream()
                                        .map(language ->
                                                route.path().replace("{language}", language.code()))
                                : Stream.of(route.path()))
                .map(RoutesTest::filled);
    }

    /// The path with something of the starter library in place of every parameter.
    private static String filled(String path) {
        var file = item.files().getFirst();
        var values =
                Map.ofEntries(
                        Map.entry("slug", item.slug()),
                        Map.entry("id", item.id().toString()),
                        Map.entry("hash", file.original().hash().value()),
                        Map.entry("name", path.startsWith("/static/") ? "site.css" : file.name()),
                        Map.entry("theme", "public-space"),
                        Map.entry("network", "c40"),
                        Map.entry("place", "es"),
                        Map.entry("step", "basics"),
                        Map.entry("position", "1"),
                        Map.entry("attachment", "1"),
                        Map.entry("picture", "320.jpg"),
                        Map.entry("n", "1"),
                        Map.entry("format", "oai_dc"));
        return PARAMETER
                .matcher(
                        path.replace("/places/{id}", "/places/country:ES")
                                .replace("/networks/{id}", "/networks/c40")
                                .replace("{scheme}", "themes")
                                .replace("{tag}", "ca")
                                .replace("{version}", "1")
                                .replace("{key}", "0".repeat(32))
                                .replace("{secret}", "s".repeat(43)))
                .replaceAll(match -> Objects.requireNonNull(values.get(match.group(1))));
    }
}
