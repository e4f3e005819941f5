package practica.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.account.AccountId;
import practica.collection.Collection.Visibility;
import practica.collection.Collections;
import practica.collection.Description;
import practica.item.Act;
import practica.item.Deed;
import practica.item.Item;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.TestLibrary;
import practica.support.TestSite;

/// What programs read beside searching: terms, versions, languages, collections, changes.
class ReadingApiTest {
    @AutoClose private static final MemberSite OWN = new MemberSite();

    private static int count;

    private final TestSite site = TestSite.starter();

    @Test
    void conceptsHaveLabelsInEveryLanguageAndTheirItemsCounted() {
        var themes = site.json("/api/v1/vocabularies/themes");

        var water = named(themes.get("concepts"), "water");
        assertEquals("aigua", water.at("/labels/ca/preferred").asText().toLowerCase(Locale.ROOT));
        assertEquals("theme", themes.get("parameter").asText());
        assertEquals(site.json("/api/v1/search?theme=water").get("total"), water.get("items"));
        assertTrue(water.get("items").asInt() > 0);
    }

    @Test
    void everyVocabularyIsListedAndOpens() {
        var all = site.json("/api/v1/vocabularies").get("vocabularies");

        assertEquals(10, all.size());
        for (var one : all) {
            var opened = site.json(one.get("address").asText());
            assertEquals(one.get("concepts").asInt(), opened.get("concepts").size());
            assertEquals(one.path("parameter"), opened.path("parameter"));
        }
        assertFalse(
                site.json("/api/v1/vocabularies/document-types").at("/concepts/0").has("items"));
    }

    @ParameterizedTest
    @CsvSource({
        "country:ES, country, Espanya, country=ES",
        "city:3128760, city, Barcelona, place=city:3128760",
        "region:ES-CT, region, Catalunya, division=ES-CT"
    })
    void placeIsToldInEveryLanguageWithItsItems(
            String id, String kind, String catalan, String search) {
        var place = site.json("/api/v1/places/" + id + "?lang=ca");

        assertEquals(kind, place.get("kind").asText());
        assertEquals(catalan, place.at("/names/ca").asText());
        assertTrue(place.get("address").asText().startsWith("/ca/places/"));
        assertEquals(site.json("/api/v1/search?" + search).get("total"), place.get("items"));
    }

    @Test
    void networksAreThoseOfThePage() {
        var networks = site.json("/api/v1/networks").get("networks");

        assertEquals(TestLibrary.starter().known().networks().all().size(), networks.size());
        var one = site.json("/api/v1/networks/c40?lang=fr");
        assertEquals("C40", one.get("abbreviation").asText());
        assertEquals("/fr/networks/c40", one.get("address").asText());
        assertEquals(site.json("/api/v1/search?network=c40").get("total"), one.get("items"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vocabularies/nothing",
                "places/nowhere",
                "places/city:1",
                "networks/nobody",
                "items/1/languages/de",
                "items/1/languages/;",
                "items/1/versions/0",
                "items/1/versions/99",
                "items/1/versions/x",
                "items/0/versions",
                "items/x/files",
                "items/99999999999999999999/languages/ca"
            })
    void whatThereIsNotIsNotFound(String path) {
        var status = site.get("/api/v1/" + path).statusCode();

        assertEquals(404, status);
    }

    @Test
    void textInALanguageSaysHowItCameAbout() {
        var item = TestLibrary.starter().items().bySlug("barcelona-superblocks").orElseThrow();
        var path = "/api/v1/items/" + item.id() + "/languages/";

        var original = site.json(path + "ca");
        assertEquals("ORIGINAL", original.at("/text/state").asText());
        assertFalse(original.get("outdated").asBoolean());
        assertEquals(item.text().original().title(), original.at("/text/title").asText());
        assertEquals("pt", site.json(path + "pt-BR").get("language").asText());
        assertEquals(
                site.json("/api/v1/items/" + item.id()).get("files"),
                site.json("/api/v1/items/" + item.id() + "/files").get("files"));
    }

    @Test
    void versionsStayAsTheyWere() {
        var first = keep("one", "1", "title: Patis");
        keep("one", "2", "title: Patis oberts");
        var path = "/api/v1/items/" + first.id() + "/versions";

        var versions = OWN.site().json(path);

        assertEquals(2, versions.get("version").asInt());
        assertEquals(List.of("changed", "added"), versions.findValuesAsText("act"));
        assertEquals("Patis", title(OWN.site().json(path + "/1")));
        assertEquals("Patis oberts", title(OWN.site().json(path + "/2")));
    }

    @Test
    void whoFollowsIsToldOfEveryChangeAndOfWhatWasWithdrawn() {
        var one = keep("followed", "1", "title: A");
        var two = keep("taken", "1", "title: B");
        var cursor = end("");
        assertEquals(0, entries(cursor).size());

        keep("followed", "2", "title: A2");
        OWN.library().items().withdraw(two.id(), Deed.of(Act.WITHDRAWN, member(), "Not ours"));

        var entries = entries(cursor);
        assertEquals(2, entries.size());
        assertEquals(one.id().value(), entries.get(0).get("id").asLong());
        assertEquals("A2", entries.get(0).get("title").asText());
        assertEquals(two.id().value(), entries.get(1).get("id").asLong());
        assertEquals("withdrawn", entries.get(1).get("state").asText());
        assertFalse(entries.toString().contains("taken"), entries::toString);
        for (var part : List.of("", "/files", "/languages/ca", "/versions", "/versions/1")) {
            assertEquals(
                    410, OWN.site().get("/api/v1/items/" + two.id() + part).statusCode(), part);
        }
        assertEquals(200, OWN.site().get(entries.get(0).get("item").asText()).statusCode());
    }

    @Test
    void onlyPublicCollectionsAreListed() {
        var account = OWN.members().member("keeper" + ++count);
        var collections = new Collections(OWN.library().database().jdbi());
        for (var visibility : Visibility.values()) {
            var key = collections.make(account.id(), "x", Optional.empty()).orElseThrow();
            var one = collections.own(key.value(), account.id()).orElseThrow();
            var title = visibility + " " + count;
            collections.describe(one, new Description(title, "Words", visibility, false));
        }

        var all = OWN.site().json("/api/v1/collections?size=1");

        assertEquals(1, all.get("total").asInt());
        var only = all.at("/collections/0");
        assertEquals("PUBLIC " + count, only.get("title").asText());
        assertFalse(only.has("keeper"));
        var opened = OWN.site().json(only.get("collection").asText());
        assertEquals("Words", opened.get("description").asText());
        assertEquals(200, OWN.site().get("/api/v1/collections?page=100000").statusCode());
    }

    private static JsonNode entries(String cursor) {
        return OWN.site().json("/api/v1/items?cursor=" + cursor).get("items");
    }

    private static String end(String cursor) {
        var answer = OWN.site().json("/api/v1/items?cursor=" + cursor);
        var next = answer.get("cursor").asText();
        return answer.has("next") ? end(next) : next;
    }

    private static Item keep(String slug, String digest, String... differences) {
        return OWN.library()
                .items()
                .keep(slug + ".md", slug, digest, Drafts.practiceText(differences), List.of())
                .item();
    }

    private static AccountId member() {
        return OWN.members().administrator("chief" + ++count).id();
    }

    private static String title(JsonNode item) {
        return item.at("/text/versions/ca/title").asText();
    }

    private static JsonNode named(JsonNode list, String id) {
        return Reference.each(list).stream()
                .filter(one -> one.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
