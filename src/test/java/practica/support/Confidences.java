package practica.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import practica.account.Account;
import practica.account.Scope;
import practica.alert.Frequency;
import practica.alert.SavedSearches;
import practica.collection.Collection.Visibility;
import practica.collection.Collections;
import practica.collection.Description;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.item.Act;
import practica.item.Deed;
import practica.item.Draft;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemText;
import practica.language.Language;
import practica.search.SearchAddress;
import practica.snapshot.Snapshots;
import practica.storage.Hash;
import practica.web.Site;

/// A library that has something to keep from others, of every kind that there is.
public final class Confidences implements AutoCloseable {
    public static final String NETWORK = "educating-cities";

    private final MemberSite site = new MemberSite();
    private final Function<Secret, String> words;
    private final List<Hash> files = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Long> submissions = new ArrayList<>();
    private final Account author = site.members().member("author");
    private final Account curator = site.members().curator("curator", NETWORK);
    private final Account administrator = site.members().administrator("administrator");

    private Confidences(Function<Secret, String> words) {
        this.words = words;
        published("open", open(), List.of());
        published("closed", Drafts.practiceText("title: Closed"), List.of(closed()));
        var before =
                Drafts.practiceText(
                        "title: Gone", "summary: " + word(Secret.WITHDRAWN), "translations: {}");
        published("gone", before, List.of(withdrawnFile()));
        var gone = published("gone", Drafts.practiceText("title: Gone"), List.of());
        site.library()
                .items()
                .withdraw(gone.id(), Deed.of(Act.WITHDRAWN, administrator.id(), "Twice here."));
    }

    /// With all secrets.
    public static Confidences kept() {
        var all = new Confidences(Secret::word);
        all.draft();
        all.submitted();
        all.declined();
        all.held();
        all.translated();
        all.collected();
        all.follow();
        return all;
    }

    /// With what is public of them, and none of the words.
    public static Confidences none() {
        var none = new Confidences(_ -> "nothing");
        none.follow();
        return none;
    }

    private void follow() {
        Patience.until(() -> site.site().json("/api/v1/search?q=patis").get("total").asInt() == 2);
    }

    public MemberSite site() {
        return site;
    }

    public Account author() {
        return author;
    }

    public Account curator() {
        return curator;
    }

    public Account administrator() {
        return administrator;
    }

    /// What the parameters of addresses may be so that they lead to something here.
    public List<String> values(String parameter) {
        return switch (parameter) {
            case "language" -> List.of("en");
            case "slug" -> List.of("open", "closed", "gone");
            case "id" -> List.of("1", "2", "3", "4", "5", "6");
            case "version" -> List.of("1", "2");
            case "n", "position", "attachment" -> List.of("1", "2");
            case "step" -> List.of("basics", "story", "sources", "review");
            case "hash" -> files.stream().map(Hash::value).toList();
            case "name" -> names;
            case "key" -> keys;
            case "picture" -> List.of("320.jpg");
            case "secret" -> List.of("s".repeat(43));
            case "theme" -> List.of("public-space");
            case "network" -> List.of(NETWORK);
            case "place", "tag", "scheme" -> List.of("es", "themes");
            case "format" -> List.of("oai_dc", "datacite", "mets");
            default -> throw new IllegalArgumentException("What may {" + parameter + "} be?");
        };
    }

    /// The numbers of all that is not published.
    public List<Long> submissions() {
        return submissions;
    }

    /// Whoever is signed in may write to its contact.
    private ItemText open() {
        var address = word(Secret.CONTACT) + "@schools.example";
        return Drafts.practiceText(
                "contact: {role: Head of schools, organisation: City, email: " + address + "}");
    }

    private String word(Secret secret) {
        return words.apply(secret);
    }

    private Item published(String slug, ItemText text, List<ItemFile> files) {
        return site.library().items().keep(slug, slug, text.toString(), text, files).item();
    }

    private ItemFile closed() {
        return file(Secret.CLOSED_FILE, "The ledger", Optional.of(LocalDate.now().plusYears(5)));
    }

    private ItemFile withdrawnFile() {
        return file(Secret.WITHDRAWN_FILE, "Annex", Optional.empty());
    }

    private ItemFile file(Secret secret, String caption, Optional<LocalDate> opens) {
        try {
            var bytes = ("%PDF " + word(secret)).getBytes(UTF_8);
            var kept = site.library().vault().keep(new ByteArrayInputStream(bytes));
            var read =
                    new ReadFile(
                            kept.hash(),
                            kept.size(),
                            "application/pdf",
                            ReadFile.State.READ,
                            "",
                            "",
                            Language.EN,
                            1);
            var page = new FilePage(1, "", "", Language.EN, "Of " + word(secret));
            site.library().files().add(read, List.of(page));
            files.add(kept.hash());
            names.add(word(secret) + ".pdf");
            return new ItemFile(names.getLast(), caption, "", opens, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long begin(Secret secret, Draft draft) {
        var begun = site.library().submissions().begin(author.id(), draft).orElseThrow();
        var name = secret.word() + ".txt";
        if (secret == Secret.DRAFT_FILE || secret == Secret.SUBMITTED_FILE) {
            var path = "/en/deposit/" + begun.id() + "/files";
            var sent = site.browser(author).upload(path, Map.of(), Map.of(name, "Of " + name));
            assertEquals(303, sent.statusCode());
            var file = site.library().submissions().files(begun.id()).getFirst();
            files.add(file.original().hash());
            names.add(name);
        }
        submissions.add(begun.id().value());
        return begun.id().value();
    }

    private static Draft about(Secret secret) {
        return Drafts.practice("title: " + secret.word(), "summary: A " + secret.word());
    }

    private void draft() {
        begin(Secret.DRAFT_FILE, about(Secret.DRAFT));
    }

    private void submit(long id) {
        var sent =
                new Program(site, author, Scope.DEPOSIT)
                        .send(
                                "POST",
                                "/api/v1/submissions/" + id + "/submit",
                                "{\"accept\": true}",
                                "Content-Type",
                                "application/json");
        assertEquals(200, sent.statusCode(), sent::body);
    }

    private void submitted() {
        var id = begin(Secret.SUBMITTED_FILE, about(Secret.SUBMITTED));
        submit(id);
        var path = "/en/review/" + id + "/messages";
        say(path, Map.of("words", Secret.MESSAGE.word()), Secret.ATTACHMENT);
        say(path, Map.of("words", Secret.NOTE.word(), "note", "yes"), Secret.NOTE_FILE);
        var told =
                site.browser(author)
                        .post(
                                "/en/items/open/report",
                                "kind",
                                "wrong",
                                "words",
                                Secret.REPORT.word());
        assertTrue(told.statusCode() < 400, told::body);
    }

    private void say(String path, Map<String, String> form, Secret file) {
        var attached = Map.of(file.word() + ".txt", "Of " + file.word());
        var sent = site.browser(curator).upload(path, form, attached);
        assertEquals(303, sent.statusCode(), sent::body);
    }

    private void declined() {
        var id = begin(Secret.DECLINED, about(Secret.DECLINED));
        submit(id);
        var sent =
                new Program(site, curator, Scope.REVIEW)
                        .send(
                                "POST",
                                "/api/v1/reviews/" + id + "/decision",
                                """
                                {"network": "%s", "verdict": "declined", "words": "No.", "revision": 1}
                                """
                                        .formatted(NETWORK),
                                "Content-Type",
                                "application/json");
        assertEquals(200, sent.statusCode(), sent::body);
    }

    private void held() {
        var id = begin(Secret.HELD, about(Secret.HELD));
        submit(id);
        site.library()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("update submission set held = true where id = ?", id));
    }

    private void translated() {
        var open = site.library().items().bySlug("open").orElseThrow();
        var submissions = site.library().submissions();
        var begun =
                submissions.corrections().translate(author.id(), open, Language.PT).orElseThrow();
        var draft =
                Drafts.practice("translations: {pt: {title: " + Secret.TRANSLATION.word() + "}}");
        submissions.save(begun.id(), begun.revision(), draft, author.id());
        this.submissions.add(begun.id().value());
    }

    private void collected() {
        var jdbi = site.library().database().jdbi();
        var open = site.library().items().bySlug("open").orElseThrow();
        var collections = new Collections(jdbi);
        var mine = collection(collections, Secret.COLLECTION, Visibility.PRIVATE);
        keys.add(mine.key().value());
        collections.keep(mine, open.id(), Secret.COLLECTION_NOTE.word());
        collection(collections, Secret.LINKED, Visibility.LINK);
        var passing = collection(collections, Secret.SNAPSHOT, Visibility.PRIVATE);
        collections.keep(passing, open.id(), "");
        var snapshots =
                new Snapshots(jdbi, site.library().dois(), new Site(() -> "https://a.example"));
        var id = snapshots.of(passing, author.id()).orElseThrow();
        snapshots.hide(id, administrator.id());
        collections.delete(passing);
        new SavedSearches(jdbi)
                .save(
                        author.id(),
                        Secret.SEARCH.word(),
                        new SearchAddress("q=yards"),
                        Frequency.WEEKLY);
    }

    private practica.collection.Collection collection(
            Collections collections, Secret secret, Visibility visibility) {
        var key = collections.make(author.id(), secret.word(), Optional.empty()).orElseThrow();
        var made = collections.own(key.value(), author.id()).orElseThrow();
        collections.describe(made, new Description(secret.word(), "", visibility, true));
        return made;
    }

    @Override
    public void close() {
        site.close();
    }
}
