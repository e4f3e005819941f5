package practica.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static practica.support.Program.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.account.Scope;
import practica.collection.Collection.Visibility;
import practica.collection.Collections;
import practica.collection.Description;
import practica.database.Database;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.item.Act;
import practica.item.Deed;
import practica.item.Item;
import practica.item.ItemFile;
import practica.language.Language;
import practica.snapshot.Snapshots;
import practica.storage.Hash;
import practica.support.Described;
import practica.support.Drafts;
import practica.support.MemberSite;
import practica.support.Program;
import practica.support.TestSite;
import practica.web.Site;

/// Every operation is asked for every answer that its description promises, and each of them is as
/// described, which [TestSite] sees to.
class EveryAnswerTest {
    private static final String SUBMISSIONS = "/api/v1/submissions";

    /// What cannot be had here: exports that wait for each other have a test of their own.
    private static final Set<String> ELSEWHERE = Set.of("GET /api/v1/export 503");

    @AutoClose private static final MemberSite OWN = new MemberSite();
    @AutoClose private static final MemberSite STRICT = new MemberSite(one -> one.answering(1));

    private final Account author = OWN.members().member("author");
    private final Account chief = OWN.members().administrator("chief");
    private final Program depositing = new Program(OWN, author, Scope.DEPOSIT);
    private final Program reviewing =
            new Program(OWN, OWN.members().curator("curator", "educating-cities"), Scope.REVIEW);
    private final Program reading = new Program(OWN, chief, Scope.READ);

    @Test
    void everyAnswerThatIsDescribedIsGiven() throws IOException {
        var paths = library();
        read(paths);
        withoutRights(paths);
        deposit();
        review();
        limited(paths);

        var promised = promised();
        promised.removeAll(Described.seen());
        assertEquals(ELSEWHERE, promised);
    }

    /// All that is described but what is our own fault.
    private static Set<String> promised() {
        var all = new TreeSet<String>();
        Described.tree()
                .get("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(one ->
                                        one.getValue()
                                                .get("responses")
                                                .fieldNames()
                                                .forEachRemaining(status ->
                                                        all.add(
                                                                one.getKey()
                                                                                .toUpperCase(
                                                                                        Locale.ROOT)
                                                                        + " "
                                                                        + path.getKey()
                                                                        + " "
                                                                        + status))));
        all.removeIf(one -> one.endsWith(" 5XX"));
        return all;
    }

    /// A library of its own with something of each kind; the values of parameters by the paths that
    /// have them.
    private Map<String, String> library() throws IOException {
        var open = file("open.pdf", Optional.empty());
        var closed = file("closed.pdf", Optional.of(LocalDate.of(2999, 1, 1)));
        var item = keep("kept", List.of(open, closed));
        var gone = keep("gone", List.of());
        OWN.library().items().withdraw(gone.id(), Deed.of(Act.WITHDRAWN, chief.id(), "Not ours"));
        OWN.library().follower().orElseThrow().catchUp();
        var jdbi = OWN.library().database().jdbi();
        var collections = new Collections(jdbi);
        var key = collections.make(author.id(), "Patis", Optional.empty()).orElseThrow();
        var collection = collections.own(key.value(), author.id()).orElseThrow();
        collections.keep(collection, item.id(), "Look");
        collections.describe(
                collection, new Description("Patis", "Words", Visibility.PUBLIC, true));
        var snapshots =
                new Snapshots(jdbi, OWN.library().dois(), new Site(() -> "https://a.example"));
        var snapshot = snapshots.of(collection, author.id()).orElseThrow();
        var hidden = snapshots.of(collection, author.id()).orElseThrow();
        OWN.browser(chief).post("/en/snapshots/" + hidden + "/hide");
        return Map.of(
                "item", item.id().toString(),
                "gone", gone.id().toString(),
                "open", open.original().hash().value(),
                "closed", closed.original().hash().value(),
                "key", key.value(),
                "snapshot", Long.toString(snapshot),
                "hidden", Long.toString(hidden));
    }

    /// The path of a description with what there is; or with what there is not, or is no more.
    private static String filled(String path, Map<String, String> known, String which) {
        var item =
                which.equals("gone")
                        ? known.get("gone")
                        : which.equals("no") ? "0" : known.get("item");
        var no = which.equals("no");
        var snapshot =
                which.equals("gone") ? known.get("hidden") : no ? "0" : known.get("snapshot");
        return path.replace("/snapshots/{id}", "/snapshots/" + snapshot)
                .replace("/places/{id}", "/places/" + (no ? "x" : "country:ES"))
                .replace("/networks/{id}", "/networks/" + (no ? "x" : "c40"))
                .replace("/items/{id}", "/items/" + item)
                .replace("{id}", "0")
                .replace("{tag}", "ca")
                .replace("{version}", "1")
                .replace("{position}", "1")
                .replace("{scheme}", no ? "x" : "themes")
                .replace("{key}", no ? "x" : known.get("key"))
                .replace("{format}", "oai_dc")
                .replace("{hash}", no ? "x" : known.get("open"));
    }

    /// Reading: what there is, what one has already, what there is not, what is no more, and what
    /// asks for nonsense.
    private void read(Map<String, String> known) {
        for (var operation : Described.operations()) {
            var path = operation.replaceFirst("\\S+ ", "");
            if (operation.startsWith("GET ")) {
                var address =
                        filled(path, known, "") + (path.endsWith("export") ? "?format=csv" : "");
                var program =
                        path.contains("submissions")
                                ? depositing
                                : path.contains("reviews") ? reviewing : reading;
                var answer = program.get(address);
                var tag = tag(answer);
                if (!tag.isEmpty() && !path.contains("submissions/")) {
                    assertEquals(
                            304,
                            program.send("GET", address, "", "If-None-Match", tag).statusCode(),
                            path);
                }
                program.get(filled(path, known, "no"));
                program.get(filled(path, known, "gone"));
                OWN.site().get(filled(path, known, "gone"));
            }
        }
        var site = OWN.site();
        site.get("/api/v1/export?format=x");
        site.get("/api/v1/export?format=json&items=99999");
        for (var list :
                List.of("search?size=0", "items?size=0", "places?size=0", "collections?size=0")) {
            site.get("/api/v1/" + list);
        }
        site.get("/api/v1/files/" + known.get("closed") + "/text");
        for (var format : List.of("datacite", "mets", "jsonld")) {
            site.get("/api/v1/items/" + known.get("item") + "/metadata/" + format);
        }
    }

    /// A token that is wrong, one that is for something else, and a form with files.
    private void withoutRights(Map<String, String> known) {
        for (var operation : Described.operations()) {
            var method = operation.replaceFirst(" .*", "");
            var path = filled(operation.replaceFirst("\\S+ ", ""), known, "");
            OWN.site().ask(method, path, "Authorization", "Bearer prc_wrong");
            var other = path.contains("account") ? depositing : reading;
            other.send(method, path, "{}");
            if (!method.equals("GET")) {
                depositing.send(
                        method, path, "x", "Content-Type", "multipart/form-data; boundary=x");
            }
        }
    }

    private void deposit() {
        var draft = Database.json().valueToTree(Drafts.practice()).toString();
        var own = begun(draft);
        var item = keep("corrected", List.of()).id();
        var large = "{\"title\": \"" + "x".repeat(1_100_000) + "\"}";
        for (var path : List.of(SUBMISSIONS, own + "/submit")) {
            depositing.send("POST", path, "[");
            depositing.send("POST", path, large);
        }
        depositing.send("POST", SUBMISSIONS, "{\"colour\": \"red\"}");
        depositing.send("POST", "/api/v1/items/" + item + "/corrections", "");
        depositing.send("POST", "/api/v1/items/0/corrections", "");

        depositing.send("GET", own, "", "If-None-Match", tag(depositing.get(own)));
        var seen = new String[] {"If-Match", "\"1\""};
        depositing.send("PUT", own, draft);
        depositing.send("PUT", own, draft, "If-Match", "\"9\"");
        depositing.send("PUT", own, "[", seen);
        depositing.send("PUT", own, large, seen);
        depositing.send("PUT", own, "{\"colour\": \"red\"}", seen);
        depositing.send("PUT", SUBMISSIONS + "/0", draft, seen);
        depositing.send("PUT", own, draft, seen);

        depositing.send("POST", own + "/files?name=a.txt", "a");
        depositing.send("POST", own + "/files", "a");
        depositing.send("POST", own + "/files?name=c.txt", "");
        depositing.send("POST", own + "/files?name=b.txt", "a");
        depositing.send("POST", SUBMISSIONS + "/0/files?name=a.txt", "a");
        depositing.send("DELETE", own + "/files/1", "");
        depositing.send("DELETE", own + "/files/1", "");
        depositing.send("DELETE", SUBMISSIONS + "/0", "");
        depositing.send("DELETE", begun(draft), "");

        depositing.send("POST", SUBMISSIONS + "/0/submit", "{}");
        depositing.send("POST", own + "/submit", "{}");
        depositing.send("POST", own + "/submit", "{\"accept\": true}");
        depositing.send("POST", own + "/submit", "{\"accept\": true}");
        depositing.send("PUT", own, draft, seen);
        depositing.send("DELETE", own, "");
        depositing.send("DELETE", own + "/files/1", "");
        depositing.send("POST", own + "/files?name=b.txt", "a");
        unsized(begun("{}") + "/files?name=c.txt");
    }

    /// A file of which nobody says how long it is, and one that is said to be too long.
    private void unsized(String path) {
        var one = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[] {1}));
        var token =
                OWN.library()
                        .people()
                        .tokens()
                        .make(author.id(), "x", Set.of(Scope.DEPOSIT), Duration.ofDays(1))
                        .orElseThrow();
        var request =
                HttpRequest.newBuilder(URI.create(OWN.site().address(path)))
                        .header("Authorization", "Bearer " + token)
                        .expectContinue(true);
        assertEquals(411, OWN.site().send(request.copy().POST(one)).statusCode());
        var large = BodyPublishers.fromPublisher(one, 300_000_000);
        assertEquals(413, OWN.site().send(request.copy().POST(large)).statusCode());
    }

    private void review() {
        var draft = Database.json().valueToTree(Drafts.practice()).toString();
        var own = begun(draft);
        depositing.send("POST", own + "/submit", "{\"accept\": true}");
        var path = own.replace("submissions", "reviews");
        var large = "{\"words\": \"" + "x".repeat(1_100_000) + "\"}";

        reviewing.get("/api/v1/reviews");
        reviewing.send("GET", path, "", "If-None-Match", tag(reviewing.get(path)));
        for (var part : List.of("/messages", "/decision")) {
            reviewing.send("POST", "/api/v1/reviews/0" + part, "{}");
            reviewing.send("POST", path + part, "[");
            reviewing.send("POST", path + part, large);
        }
        reviewing.send("POST", path + "/messages", "{}");
        reviewing.send("POST", path + "/messages", "{\"words\": \"Molt bé\"}");
        decide(path, "changes", 1);
        decide(path, "accepted", 9);
        decide(path, "accepted", 1);
    }

    private void decide(String path, String verdict, int revision) {
        reviewing.send(
                "POST",
                path + "/decision",
                "{\"network\": \"educating-cities\", \"verdict\": \"%s\", \"revision\": %d}"
                        .formatted(verdict, revision));
    }

    /// Where only one request a minute is answered, the second is not.
    private static void limited(Map<String, String> known) {
        STRICT.site().get("/api/v1/networks");
        for (var operation : Described.operations()) {
            var method = operation.replaceFirst(" .*", "");
            var path = filled(operation.replaceFirst("\\S+ ", ""), known, "");
            for (var status = 0; status != 429; ) {
                status = STRICT.site().ask(method, path).statusCode();
            }
        }
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private String begun(String draft) {
        HttpResponse<String> begun = depositing.send("POST", SUBMISSIONS, draft);
        return SUBMISSIONS + "/" + json(begun).get("id").asLong();
    }

    private static Item keep(String slug, List<ItemFile> files) {
        return OWN.library()
                .items()
                .keep(slug + ".md", slug, "1", Drafts.practiceText(), files)
                .item();
    }

    private static ItemFile file(String name, Optional<LocalDate> opens) throws IOException {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var kept = OWN.library().vault().keep(new ByteArrayInputStream(bytes));
        var read =
                new ReadFile(
                        Hash.of(bytes),
                        kept.size(),
                        "application/pdf",
                        ReadFile.State.READ,
                        "",
                        "",
                        Language.CA,
                        1);
        OWN.library().files().add(read, List.of(new FilePage(1, "", "", Language.CA, "Patis")));
        return new ItemFile(name, "", "", opens, read);
    }
}
