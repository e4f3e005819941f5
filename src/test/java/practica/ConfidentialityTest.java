package practica;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.account.Account;
import practica.account.Scope;
import practica.export.Formats;
import practica.support.Confidences;
import practica.support.DeclaredRoute;
import practica.support.Secret;
import practica.support.Secret.Right;

/// Who may read what is not public: everybody asks for every address, with everything that is
/// secret planted. Strangers cannot even tell that library from one that keeps nothing from them.
class ConfidentialityTest {
    private static final Pattern CHANGES =
            Pattern.compile("localhost(:|%3A)\\d+|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z?|[0-9a-f]{64}");

    private static final Set<Secret> ALL = EnumSet.allOf(Secret.class);

    private static Confidences library;
    private static Confidences bare;
    private static List<Reader> readers;

    /// Somebody who asks, by browser or by program, what they are to what is secret, and which of
    /// it their way of asking shows.
    private record Reader(String name, Set<Right> rights, Set<Secret> shown, String... headers) {
        boolean may(Secret secret) {
            return shown.contains(secret) && secret.readers().stream().anyMatch(rights::contains);
        }

        /// Whether nothing of what is not published yet is shown to them.
        boolean isOutside() {
            return Set.of(Right.MEMBER).containsAll(rights) || !shown.equals(ALL);
        }

        HttpRequest.Builder asks(String address) {
            var request = HttpRequest.newBuilder(URI.create(address));
            return headers.length == 0 ? request : request.headers(headers);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void open() {
        library = Confidences.kept();
        bare = Confidences.none();
        var members = library.site().members();
        readers = new ArrayList<>();
        readers.add(new Reader("stranger", Set.of(), Set.of()));
        both("member", members.member("member"));
        both("elsewhere", members.curator("elsewhere", "metropolis"));
        both("author", library.author(), Right.AUTHOR);
        both("curator", library.curator(), Right.CURATOR);
        both("administrator", library.administrator(), Right.ADMINISTRATOR);
    }

    /// By browser, by a program that may do everything, and by one that may only read, which is
    /// shown nothing of all this but the history of what its member has withdrawn.
    private static void both(String name, Account account, Right... rights) {
        var held = EnumSet.of(Right.MEMBER, rights);
        var secret = library.site().browser(account).session();
        readers.add(new Reader(name, held, ALL, "Cookie", "practica=" + secret));
        readers.add(program(name + "'s program", account, held, ALL, Scope.values()));
        var history = EnumSet.of(Secret.WITHDRAWN);
        readers.add(program(name + "'s reading program", account, held, history, Scope.READ));
    }

    private static Reader program(
            String name, Account account, Set<Right> rights, Set<Secret> shown, Scope... may) {
        var token =
                library.site()
                        .library()
                        .people()
                        .tokens()
                        .make(account.id(), name, Set.of(may), Duration.ofDays(1))
                        .orElseThrow();
        return new Reader(name, rights, shown, "Authorization", "Bearer " + token);
    }

    @AfterAll
    static void close() {
        library.close();
        bare.close();
    }

    @Test
    void everybodyReadsWhatTheyMayAndNothingElse() {
        var leaks = new ArrayList<String>();
        var found = new TreeSet<String>();
        var asked = 0;
        for (var reader : readers) {
            for (var address : addresses()) {
                var body = read(reader, address);
                asked++;
                for (var secret : Secret.values()) {
                    if (body.contains(secret.word()) && !reader.may(secret)) {
                        leaks.add(secret + " is shown to " + reader + " by " + address);
                    } else if (body.contains(secret.word())) {
                        reader.rights().stream()
                                .filter(secret.readers()::contains)
                                .forEach(right -> found.add(secret + " " + right));
                    }
                }
            }
        }
        var expected =
                Arrays.stream(Secret.values())
                        .flatMap(secret ->
                                secret.readers().stream().map(right -> secret + " " + right))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(List.of(), leaks);
        assertEquals(expected, found, "what is shown to those who may see it");
        assertTrue(asked > 4_000, asked + " addresses were asked for");
    }

    /// Counts, type-ahead, feeds, maps of the site, exports and what is said of words that are not
    /// found: the same as if none of it were there.
    @Test
    void strangersCannotTellThatThereIsAnything() {
        var told = new ArrayList<String>();
        var stranger = readers.getFirst();
        for (var address : Stream.concat(overviews(), questions()).toList()) {
            var here = plain(read(library, stranger, address));
            var there = plain(read(bare, stranger, address));
            if (!here.equals(there)) {
                told.add(address + ": " + difference(here, there));
            }
        }

        assertEquals(List.of(), told);
    }

    /// What is somebody else's answers like what never was, whatever is asked of it.
    @Test
    void hiddenAnswersLikeAbsent() {
        var told = new ArrayList<String>();
        var compared = 0;
        for (var reader : readers.stream().filter(Reader::isOutside).toList()) {
            for (var route : DeclaredRoute.all().filter(ConfidentialityTest::isOfOne).toList()) {
                for (var submission : library.submissions()) {
                    compared += compare(reader, route, submission, told);
                }
            }
        }

        assertEquals(List.of(), told);
        assertTrue(compared > 1_000, compared + " answers were compared");
    }

    private static boolean isOfOne(DeclaredRoute route) {
        return route.path()
                .matches(
                        "/(\\{language\\}|api/v1)/(deposit|review|submissions|reviews)/\\{id\\}.*");
    }

    private static int compare(
            Reader reader, DeclaredRoute route, long submission, List<String> told) {
        var absent = Long.toString(submission + 900_000_000);
        var addresses =
                route.addresses(name -> name.equals("id") ? List.of("ID") : first(name)).toList();
        addresses.forEach(address -> {
            var here = answer(reader, route.method(), address.replace("ID", "" + submission));
            var there = answer(reader, route.method(), address.replace("ID", absent));
            if (!here.equals(there.replace(absent, "" + submission))) {
                told.add(reader + " " + route.method() + " " + address + ": " + here);
            }
        });
        return addresses.size();
    }

    private static List<String> first(String parameter) {
        return library.values(parameter).subList(0, 1);
    }

    private static String answer(Reader reader, String method, String path) {
        var request =
                reader.asks(library.site().site().address(path))
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .method(
                                method.toUpperCase(Locale.ROOT),
                                BodyPublishers.ofString("words=x&revision=1"));
        var answer = library.site().site().send(request);
        return answer.statusCode()
                + answer.headers().firstValue("Location").orElse("")
                + plain(answer.body());
    }

    /// Every address for reading, with everything that its parameters may be.
    private static List<String> addresses() {
        var routes =
                DeclaredRoute.all()
                        .filter(route -> route.method().equals("get"))
                        .flatMap(route -> route.addresses(library::values));
        return Stream.of(routes, overviews(), exports("&items=1,2,3"), harvests())
                .flatMap(one -> one)
                .distinct()
                .toList();
    }

    private static Stream<String> overviews() {
        return Stream.concat(
                Stream.of(
                        "/en/",
                        "/en/search?q=patis",
                        "/en/search/map?q=patis",
                        "/en/search/timeline?q=patis",
                        "/en/search/matrix?q=patis",
                        "/en/search.atom?q=patis",
                        "/en/themes",
                        "/en/networks",
                        "/en/networks/" + Confidences.NETWORK,
                        "/en/places",
                        "/en/places/es",
                        "/en/collections",
                        "/en/statistics",
                        "/en/networks/" + Confidences.NETWORK + "/statistics",
                        "/api/v1/items",
                        "/api/v1/collections",
                        "/api/v1/networks",
                        "/api/v1/vocabularies/themes",
                        "/en/suggest?q=ob",
                        "/sitemap-1.xml",
                        "/robots.txt",
                        "/api/v1/search?q=patis",
                        "/api/v1/search"),
                exports(""));
    }

    private static Stream<String> exports(String more) {
        return Formats.ALL.stream().map(one -> "/api/v1/export?format=" + one.name() + more);
    }

    private static Stream<String> harvests() {
        return Stream.of("oai_dc", "datacite", "mets")
                .flatMap(format ->
                        Stream.of("ListRecords", "ListIdentifiers")
                                .map(verb -> "/oai?verb=" + verb + "&metadataPrefix=" + format));
    }

    /// Everything that takes words, asked for those that are secret.
    private static Stream<String> questions() {
        return Arrays.stream(Secret.values())
                .map(Secret::word)
                .flatMap(word ->
                        Stream.of(
                                "/en/search?q=" + word,
                                "/en/search?q=%22" + word + "%22",
                                "/en/search?q=" + word.substring(0, word.length() - 1) + "*",
                                "/en/search/map?q=" + word,
                                "/en/search/timeline?q=" + word,
                                "/en/search/matrix?q=" + word,
                                "/en/search/export?q=" + word,
                                "/en/search.atom?q=" + word,
                                "/en/suggest?q=" + word.substring(0, 6),
                                "/en/places?q=" + word,
                                "/api/v1/search?q=" + word,
                                "/api/v1/export?format=jsonl&q=" + word));
    }

    private static String read(Reader reader, String path) {
        return read(library, reader, path);
    }

    private static String read(Confidences of, Reader reader, String path) {
        return text(of.site().site().bytes(path, reader.headers()).body());
    }

    /// What an answer says, whatever it is packed in. A bag lists what it holds in no order.
    private static String text(byte[] body) {
        var words = new String(body, UTF_8);
        try {
            if (words.startsWith("%PDF-")) {
                try (var document = Loader.loadPDF(body)) {
                    return new PDFTextStripper().getText(document);
                }
            }
            return words.startsWith("PK") ? unpacked(body) : words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unpacked(byte[] body) throws IOException {
        var words = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(body).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var content = text(zip.getInputStream(entry).readAllBytes());
                words.append(entry.getName());
                plain(content).lines().sorted().forEach(words::append);
            }
        }
        return words.toString();
    }

    /// Without what differs between any two libraries: ports, moments, checksums.
    private static String plain(String body) {
        return CHANGES.matcher(body).replaceAll("…");
    }

    private static String difference(String here, String there) {
        var at = Arrays.mismatch(here.toCharArray(), there.toCharArray());
        return here.substring(Math.max(0, at - 80), Math.min(here.length(), at + 120));
    }
}
