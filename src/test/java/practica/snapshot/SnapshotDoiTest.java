package practica.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import practica.account.AccountId;
import practica.collection.Collections;
import practica.doi.FakeDataCite;
import practica.storage.Hash;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.Patience;

/// Snapshots of a library with an account at DataCite.
class SnapshotDoiTest {
    @Test
    void snapshotIsCitedByItsDoiOnceItHasOne() {
        try (var dataCite = new FakeDataCite();
                var site =
                        new MemberSite(config ->
                                config.reachedAt(
                                                Optional.of("http://library.example"),
                                                Optional.empty())
                                        .registeringBy(Optional.of(dataCite.registry())))) {
            var member = site.members().member("member");
            var path = made(site, member.id());
            var manifest = site.site().get("/api/v1" + path).body();
            assertTrue(
                    site.site()
                            .page("/ca" + path)
                            .select(".cited")
                            .text()
                            .contains("library.example"));
            assertEquals(Optional.empty(), link(site, "/ca" + path));

            site.library().startJobs();
            Patience.until(() -> link(site, "/ca" + path).isPresent());

            var sha256 = Hash.of(manifest.getBytes(StandardCharsets.UTF_8)).value();
            var doi = "10.1234/practica.snapshot.1." + sha256.substring(0, 12);
            var page = site.site().page("/ca" + path);
            assertEquals("https://doi.org/" + doi, page.select(".cited a").first().attr("href"));
            assertTrue(page.select(".citation").text().contains("https://doi.org/" + doi));
            assertEquals(
                    Optional.of("<https://doi.org/" + doi + ">; rel=\"cite-as\""),
                    link(site, "/api/v1" + path));
            assertEquals(manifest, site.site().get("/api/v1" + path).body());
            assertEquals(
                    "http://library.example/en/snapshots/1",
                    dataCite.dois.get(doi).at("/url").asText());

            var chief = site.browser(site.members().administrator("chief"));
            assertEquals(303, chief.post("/en" + path + "/hide").statusCode());
            Patience.until(() -> dataCite.dois.get(doi).at("/event").asText().equals("hide"));
            assertEquals(410, site.site().get("/en" + path).statusCode());
        }
    }

    private static String made(MemberSite site, AccountId member) {
        var collections = new Collections(site.library().database().jdbi());
        var key = collections.make(member, "Yards", Optional.empty()).orElseThrow();
        var item =
                site.library()
                        .items()
                        .keep("yards", "yards", "1", Drafts.practiceText(), List.of())
                        .item();
        collections.keep(collections.own(key.value(), member).orElseThrow(), item.id(), "");
        var account = site.library().people().accounts().byId(member).orElseThrow();
        return site.browser(account)
                .post("/en/snapshots", "collection", key.value())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^/en", "");
    }

    private static Optional<String> link(MemberSite site, String path) {
        return site.site().get(path).headers().firstValue("Link");
    }
}
