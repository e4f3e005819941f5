package practica;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practica.file.ReadFile;
import practica.item.Act;
import practica.item.Deed;
import practica.item.ItemFile;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.Patience;
import practica.support.Photographs;

/// Small pictures are for whoever may have the file, and for nobody else.
class PictureAccessTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 7);
    private static final Instant OPENS = DAY.atStartOfDay().toInstant(ZoneOffset.UTC);

    private final AtomicReference<Instant> now = new AtomicReference<>(OPENS.minusMillis(1));
    @AutoClose private final MemberSite site = new MemberSite(now::get);
    @TempDir Path folder;
    private ReadFile read = ReadFile.waiting(practica.storage.Hash.of(new byte[0]), 0);
    private String small = "";

    @BeforeEach
    void draw() throws IOException {
        var photograph = Photographs.fromCamera(900, 600, 1);
        var file = Files.write(folder.resolve("yard.jpg"), photograph);
        var taken = site.library().originals().take(file, "yard.jpg");
        // What is there already is drawn at once, and what comes later seconds later.
        site.library().startJobs();
        read = drawn(taken);
        small = "/files/" + read.hash() + "/yard.jpg/320.jpg";
    }

    @Test
    void everybodyGetsThePictureOfAnOpenFileAndKeepsIt() {
        publish(Optional.empty());

        var answer = site.site().bytes(small);

        assertEquals(200, answer.statusCode());
        assertEquals("image/jpeg", header(answer, "Content-Type"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
        assertEquals(320, Photographs.decoded(answer.body()).getWidth());
        assertFalse(new String(answer.body(), UTF_8).contains(Photographs.PLACE));
        var tag = header(answer, "ETag");
        var again = site.site().bytes(small, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals(200, site.site().ask("HEAD", small).statusCode());
        assertEquals(200, site.site().get(small.replace("/320.jpg", "/960.jpg")).statusCode());
    }

    @Test
    void thereIsNoOtherSize() {
        publish(Optional.empty());

        for (var size :
                List.of("321.jpg", "320.png", "large", "..%2F320.jpg", "%00", "320.jpg/x")) {
            var status = site.site().get(small.replace("320.jpg", size)).statusCode();

            assertTrue(List.of(400, 404).contains(status), () -> size + " " + status);
        }
    }

    @Test
    void fileWithoutAPictureHasNone() throws IOException {
        var words = Files.writeString(folder.resolve("words.txt"), "Some words of the plan.");
        var text = site.library().originals().take(words, "words.txt");
        keep("words", "", List.of(new ItemFile("words.txt", "", "", text)));

        var answer = site.site().get("/files/" + text.hash() + "/words.txt/320.jpg");

        assertEquals(404, answer.statusCode());
        assertEquals(0, site.site().page("/en/items/words").select("img").size());
    }

    @Test
    void embargoHoldsForThePictureUntilItsDay() {
        publish(Optional.of(DAY));

        var answer = site.site().get(small);

        assertEquals(403, answer.statusCode());
        assertEquals(Optional.of("no-store"), answer.headers().firstValue("Cache-Control"));
        assertEquals(403, site.site().get(small, "If-None-Match", "*").statusCode());
        var page = site.site().page("/en/items/yard");
        assertEquals(0, page.select("img").size());
        assertFalse(page.html().contains(read.hash().value()));

        now.set(OPENS);

        Patience.until(() -> site.site().get(small).statusCode() == 200);
    }

    @Test
    void pictureOfAWithdrawnItemIsGoneWithIt() {
        publish(Optional.empty());
        var item = site.library().items().bySlug("yard").orElseThrow();
        var administrator = site.members().administrator("administrator");

        site.library()
                .items()
                .withdraw(item.id(), Deed.of(Act.WITHDRAWN, administrator.id(), "Twice here."));

        assertEquals(404, site.site().get(small).statusCode());
    }

    @Test
    void pictureOfASubmissionIsForThoseWhoMaySeeIt() {
        var owner = site.members().member("owner");
        var browser = site.browser(owner);
        var begun = site.library().submissions().begin(owner.id(), Drafts.practice()).orElseThrow();
        var own = "/en/deposit/" + begun.id();
        var image = Photographs.image("png", 700, 500);
        assertEquals(
                303,
                browser.uploadBytes(own + "/files", Map.of(), Map.of("yard.png", image))
                        .statusCode());
        var file = site.library().submissions().files(begun.id()).getFirst();
        drawn(file.original());
        var picture = own + "/files/" + file.position() + "/320.jpg";

        var answer = browser.get(picture);

        assertEquals(200, answer.statusCode());
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertEquals(picture, browser.page(own + "/sources").select(".uploads img").attr("src"));
        var published = "/files/" + file.original().hash() + "/yard.png/320.jpg";
        assertEquals(404, browser.get(published).statusCode());
        var other = site.browser(site.members().member("other"));
        assertEquals(404, other.get(picture).statusCode());
        assertEquals(404, browser.get(own + "/files/2/320.jpg").statusCode());
        assertEquals(404, browser.get(own + "/files/1/321.jpg").statusCode());
    }

    @Test
    void pageAndListShowTheCoverWithItsWords() {
        publish(Optional.empty());
        Patience.until(() -> site.site().json("/api/v1/search").get("total").asInt() == 1);

        var page = site.site().page("/fr/items/yard");
        var cover = page.select("figure.cover img");
        assertEquals("El pati obert", cover.attr("alt"));
        assertEquals("ca", cover.attr("lang"));
        assertEquals("900", cover.attr("width"));
        assertEquals("600", cover.attr("height"));
        assertEquals(small, cover.attr("src"));
        assertEquals("Anna Puig", page.select("figure.cover figcaption").text());
        assertEquals(
                site.site().address(small.replace("/320.jpg", "/960.jpg")),
                page.select("meta[property=og:image]").attr("content"));
        assertEquals("El pati obert", page.select("meta[property=og:image:alt]").attr("content"));
        var card = site.site().page("/fr/search").select("img.face");
        assertEquals(small, card.attr("src"));
        assertEquals("", card.attr("alt"));
        assertEquals("lazy", card.attr("loading"));
        assertEquals(List.of("112", "84"), List.of(card.attr("width"), card.attr("height")));
    }

    @Test
    void listShowsAMapWhereThereIsNoPicture() {
        keep("plain", "", List.of());
        Patience.until(() -> site.site().json("/api/v1/search").get("total").asInt() == 1);

        var map = site.site().page("/en/").select(".results svg.face");

        assertEquals("true", map.attr("aria-hidden"));
        assertEquals(1, map.select("circle").size());
    }

    private void publish(Optional<LocalDate> opens) {
        keep(
                "yard",
                "cover: {file: yard.jpg, credit: Anna Puig, alternative: El pati obert}",
                List.of(new ItemFile("yard.jpg", "The yard", "", opens, read)));
    }

    private void keep(String slug, String cover, List<ItemFile> files) {
        var text = cover.isEmpty() ? Drafts.practiceText() : Drafts.practiceText(cover);
        site.library().items().keep(slug, slug, "1", text, files);
    }

    private ReadFile drawn(ReadFile file) {
        Patience.until(() -> site.library().files().find(file.hash()).orElseThrow().hasPicture());
        return site.library().files().find(file.hash()).orElseThrow();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
