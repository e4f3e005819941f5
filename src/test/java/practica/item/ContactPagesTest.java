package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.Drafts;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;
import practica.support.Patience;

class ContactPagesTest {
    private static final String EMAIL = "zqdesk@zqhost.example";
    private static final String PATH = "/en/items/open";

    private static MemberSite site;
    private static Guest member;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        member = site.browser(site.members().member("Marc"));
        keep(
                "1",
                "contact: {role: Head of yards, organisation: City, email: zqold@zqhost.example}");
        keep("2", "contact: {role: Head of schools, organisation: City, email: " + EMAIL + "}");
        Patience.until(() -> site.site().json("/api/v1/search?q=patis").get("total").asInt() == 1);
    }

    private static void keep(String digest, String contact) {
        site.library()
                .items()
                .keep("open", "open", digest, Drafts.practiceText(contact), List.of());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void everybodyReadsTheRoleAndThoseWhoAreSignedInTheAddress() {
        var stranger = site.site().page(PATH);
        var signedIn = member.page(PATH);

        for (var page : List.of(stranger, signedIn)) {
            assertEquals(List.of(), PageFaults.of(page, "en"));
        }
        var told = ".facts div:has(> dt:matchesOwn(^Contact$)) dd";
        assertEquals(
                List.of("Head of schools", "City", "Sign in to see the address"),
                stranger.select(told).eachText());
        assertEquals(List.of("Head of schools", "City", EMAIL), signedIn.select(told).eachText());
        assertFalse(stranger.outerHtml().contains(EMAIL));
        assertEquals(
                "/en/sign-in?next=" + PATH,
                stranger.select("a:contains(Sign in to see the address)").attr("href"));
        assertEquals(EMAIL, signedIn.select("a[href=mailto:" + EMAIL + "]").text());
        assertEquals("no-store", member.get(PATH).headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void contactThatIsOnlyAnAddressIsCalledOne() {
        site.library()
                .items()
                .keep(
                        "alone",
                        "alone",
                        "1",
                        Drafts.practiceText("contact: {email: " + EMAIL + "}"),
                        List.of());
        var told = ".facts div:has(> dt:matchesOwn(^Contact$)) dd";

        var stranger = site.site().page("/en/items/alone");
        var signedIn = member.page("/en/items/alone");
        var before = member.page("/en/items/alone/history/1");

        assertEquals(List.of("Sign in to see the address"), stranger.select(told).eachText());
        assertEquals(List.of(EMAIL), signedIn.select(told).eachText());
        assertEquals(0, before.select(".facts dt:matchesOwn(^Contact$)").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PATH + "/history/1",
                PATH + "/changes?from=1&to=2",
                "/api/v1/items/1",
                "/api/v1/items/1/versions/1",
                "/api/v1/export?format=markdown&items=1",
                "/api/v1/export?format=json&items=1",
                "/api/v1/export?format=csv&items=1",
                "/en/compare?item=open"
            })
    void everythingElseKeepsTheAddressFromEverybody(String path) {
        for (var answer : List.of(site.site().get(path), member.get(path))) {
            assertEquals(200, answer.statusCode(), path);
            assertFalse(answer.body().contains("zqhost"), path);
        }
        assertTrue(site.site().get(path).body().contains("Head of"), path);
    }

    @Test
    void nobodyFindsTheAddress() {
        for (var words : List.of(EMAIL, "zqhost.example", "\"zqdesk\"", "zqdes*")) {
            var found = site.site().json("/api/v1/search?q=" + words.replace("\"", "%22"));
            assertEquals(0, found.get("total").asInt(), words);
        }
    }
}
