package practica.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.item.Details.PolicyDocument;
import practica.item.Item;
import practica.language.Language;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestLibrary;

/// References, read back by the parsers of JBibTeX and citeproc.
class ReferencesTest {
    private static final OddItems ODD = new OddItems();
    private static final Library STARTER = TestLibrary.starter();

    @AfterAll
    static void close() {
        ODD.close();
    }

    @Test
    void bibtexSaysWhatTheItemsSay() throws ParseException, IOException {
        var read = bibtex(STARTER, "format=bibtex");

        var items = Exporting.starter();
        assertEquals(items.size(), read.size());
        for (var item : items) {
            var reference = read.get(item.slug());
            compare(item, reference);
            compareBody(item, reference);
            assertEquals(
                    summary(item).replace('\'', '’'), reference.getAbstrct().replace('\'', '’'));
        }
    }

    @Test
    void risSaysWhatTheItemsSay() throws IOException {
        var read = ris(STARTER, "format=ris");

        // Its parser takes bodies for persons, so the name is compared before it does.
        var bodies =
                risAsItStands(STARTER, "format=ris").stream()
                        .map(one -> one.getAuthors() == null ? "" : one.getAuthors()[0])
                        .toList();
        var items = Exporting.starter();
        assertEquals(items.size(), read.size());
        for (var at = 0; at < items.size(); at++) {
            compare(items.get(at), read.get(at));
            assertEquals(body(items.get(at)).replace(",", ""), bodies.get(at).replace('\'', '’'));
            assertEquals(summary(items.get(at)), read.get(at).getAbstrct());
        }
    }

    @Test
    void cslSaysWhatTheItemsSay() throws IOException {
        var read = csl(STARTER, "format=csl");

        var items = Exporting.starter();
        assertEquals(items.size(), read.size());
        for (var at = 0; at < items.size(); at++) {
            compare(items.get(at), read.get(at));
            compareBody(items.get(at), read.get(at));
            assertEquals(summary(items.get(at)), read.get(at).getAbstrct());
            var one = read.get(at);
            var isReport = items.get(at).text().details() instanceof PolicyDocument;
            assertEquals(isReport ? CSLType.REPORT : CSLType.WEBPAGE, one.getType());
            assertEquals("Practica", isReport ? one.getPublisher() : one.getContainerTitle());
        }
    }

    private static void compare(Item item, CSLItemData reference) {
        assertEquals(
                item.text().in(Language.EN).title().replace('\'', '’'),
                reference.getTitle().replace('\'', '’'));
        assertEquals(Exporting.SITE + "/en/items/" + item.slug(), reference.getURL());
        var issued = reference.getIssued();
        assertEquals(
                year(item),
                issued.getDateParts() == null
                        ? Integer.parseInt(issued.getRaw().substring(0, 4))
                        : issued.getDateParts()[0][0]);
    }

    private static void compareBody(Item item, CSLItemData reference) {
        var author = reference.getAuthor() == null ? "" : reference.getAuthor()[0].getLiteral();
        assertEquals(body(item), author.replace('\'', '’'));
    }

    private static String body(Item item) {
        var body = item.text().organisation().map(one -> one.name()).orElse("");
        return body.replace('\'', '’');
    }

    private static int year(Item item) {
        var changed = item.changedAt().atZone(ZoneOffset.UTC).getYear();
        return item.text().details() instanceof PolicyDocument document
                ? document.date().map(date -> date.year()).orElse(changed)
                : changed;
    }

    private static String summary(Item item) {
        return item.text().in(Language.EN).summary().replaceAll("\\s+", " ");
    }

    @Test
    void whatMeansSomethingToTexMeansItselfAgain() throws ParseException, IOException {
        var tex = ODD.library.items().bySlug("tex").orElseThrow();
        var query = "format=bibtex&lang=ca&items=" + tex.id();

        assertEquals(OddItems.TEX, bibtex(ODD.library, query).get("tex").getTitle());
        assertTrue(Exporting.text(ODD.library, query).contains("100 \\% \\{brace\\} \\& co\\_x"));
    }

    @Test
    void braceWithoutAPartnerHidesNoOtherEntry() throws Exception {
        try (var odd = new OddItems()) {
            for (var title : List.of("an { open one", "a } closed one", "} turned {")) {
                var words = Drafts.practiceText("title: '" + title + "'");
                odd.keep("brace-" + title.length(), words, List.of());
            }
            odd.catchUp();
            var before = Exporting.all(ODD.library).size();

            var text = Exporting.text(odd.library, "format=bibtex&lang=ca");

            var entries = new BibTeXParser().parse(new StringReader(text)).getEntries();
            assertEquals(before + 3, entries.size());
            assertTrue(text.contains("an \\textbraceleft{} open one"), text);
        }
    }

    /// JBibTeX reads no TeX with such signs in it, but the entry as it stands.
    @Test
    void signsBeyondTheBasicPlaneStayInBibtex() throws Exception {
        var text = Exporting.text(ODD.library, "format=bibtex&lang=ca");

        var entry = new BibTeXParser().parse(new StringReader(text)).resolveEntry(new Key("emoji"));

        assertEquals(
                OddItems.EMOJI.replaceAll("([%{}&_])", "\\\\$1"),
                entry.getField(BibTeXEntry.KEY_TITLE).toUserString());
    }

    @Test
    void oddTitlesComeThroughAsReferences() throws IOException {
        var titles =
                csl(ODD.library, "format=csl&lang=ca").stream().map(CSLItemData::getTitle).toList();
        var ofRis =
                ris(ODD.library, "format=ris&lang=ca").stream().map(CSLItemData::getTitle).toList();

        assertTrue(titles.contains(OddItems.FORMULA));
        assertTrue(titles.contains(OddItems.EMOJI));
        assertTrue(titles.contains("Bell, escape[31m and next."));
        assertEquals(titles, ofRis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    apa     | en | Ajuntament de Barcelona. (%Y, %F). Barcelona’s superblocks. Practica. %A
                    apa     | es | Ajuntament de Barcelona. (%Y, %N). Las supermanzanas de Barcelona. Practica. %A
                    chicago | en | Ajuntament de Barcelona. %Y. ‘Barcelona’s Superblocks.’ Version 1. Practica, %F. %A.
                    mla     | en | Ajuntament de Barcelona. ‘Barcelona’s Superblocks.’ Practica, Version 1, %S, %A.
                    harvard | en | Ajuntament de Barcelona (%Y) Barcelona’s superblocks, Practica. Available at: %A.
                    """)
    void itemIsCitedInTheStyle(String style, String reader, String expected) {
        var item = STARTER.items().bySlug("barcelona-superblocks").orElseThrow();
        var query = "format=citation&style=%s&lang=%s&items=%s".formatted(style, reader, item.id());

        var said = Exporting.text(STARTER, query).strip();

        var day = item.changedAt().atZone(ZoneOffset.UTC);
        assertEquals(
                expected.replace("%Y", Integer.toString(day.getYear()))
                        .replace(
                                "%N",
                                DateTimeFormatter.ofPattern("MMMM d", Locale.of("es")).format(day))
                        .replace(
                                "%F",
                                DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH).format(day))
                        .replace(
                                "%S",
                                DateTimeFormatter.ofPattern("d MMM. yyyy", Locale.ENGLISH)
                                        .format(day))
                        .replace("%A", Exporting.SITE + "/" + reader + "/items/" + item.slug()),
                said);
    }

    @Test
    void everyStyleCitesEveryItemInEveryLanguage() {
        for (var style : List.of("apa", "chicago", "iso690", "mla", "harvard")) {
            for (var reader : Language.INTERFACE) {
                var said =
                        Exporting.text(
                                STARTER,
                                "format=citation&style=%s&lang=%s".formatted(style, reader));
                assertEquals(80, said.lines().count(), style + reader);
                for (var item : Exporting.starter()) {
                    assertTrue(
                            said.contains("/" + reader + "/items/" + item.slug()),
                            style + reader + item.slug());
                }
            }
        }
    }

    private static Map<String, CSLItemData> bibtex(Library library, String query)
            throws ParseException, IOException {
        var converter = new BibTeXConverter();
        return converter.toItemData(
                converter.loadDatabase(new ByteArrayInputStream(Exporting.bytes(library, query))));
    }

    private static List<CSLItemData> ris(Library library, String query) throws IOException {
        var converter = new RISConverter();
        return risAsItStands(library, query).stream().map(converter::toItemData).toList();
    }

    private static List<RISReference> risAsItStands(Library library, String query)
            throws IOException {
        return new RISParser()
                .parse(new StringReader(Exporting.text(library, query)))
                .getReferences();
    }

    private static List<CSLItemData> csl(Library library, String query) throws IOException {
        var maps =
                new ObjectMapper()
                        .readValue(
                                Exporting.bytes(library, query),
                                new TypeReference<List<Map<String, Object>>>() {});
        return maps.stream().map(CSLItemData::fromJson).toList();
    }
}
