package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.language.Language;
import practica.support.TestLibrary;
import practica.text.Words;

class AnalyzersTest {
    @AutoClose private final Analyzers analyzers = new Analyzers();

    @ParameterizedTest
    @CsvSource({
        "pràctica, practica",
        "PRÀCTICA, practica",
        "col·lectiu, collectiu",
        "col.lectiu, collectiu",
        "col•lectiu, collectiu",
        "COL·LECTIU, collectiu",
        "COL.LECTIU, collectiu",
        "l’aigua, l|aigua",
        "L'AIGUA, l|aigua",
        "jusqu'à, jusqu|a",
        "uclg.org, uclg|org",
        "3.5, 3|5",
        "bike_sharing, bike|sharing",
        "Straße, strasse",
        "São, sao",
        "niño, nino",
        "ﬁnance, finance"
    })
    void wordsAreFoldedWhateverTheirLanguage(String written, String terms) {
        assertEquals(List.of(terms.split("\\|")), terms(Fields.FOLDED, written));
    }

    @Test
    void whatIsTypedAndWhatIsWrittenFoldAlike() {
        for (var word :
                List.of("Orçamento", "GESTIÓ", "niñez", "intel·ligent", "Zürich", "C40", "水")) {
            assertEquals(List.of(Words.folded(word)), terms(Fields.FOLDED, word));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, city, cities",
        "en, budget, budgets",
        "en, neighbourhood, neighbourhoods",
        "es, ciudad, ciudades",
        "es, presupuesto, presupuestos",
        "es, gestión, gestiones",
        "es, calle, calles",
        "es, niño, niños",
        "es, agua, aguas",
        "es, red, redes",
        "pt, água, águas",
        "fr, eau, eaux",
        "ca, aigua, aigües",
        "ca, ciutat, ciutats",
        "ca, pressupost, pressupostos",
        "ca, escola, escoles",
        "ca, participació, participacions",
        "pt, cidade, cidades",
        "pt, orçamento, orçamentos",
        "pt, ação, ações",
        "pt, capital, capitais",
        "fr, ville, villes",
        "fr, réseau, réseaux",
        "fr, budget, budgets",
        "fr, élu, élus",
        "gl, cidade, cidades",
        "it, città, città",
        "it, comune, comuni",
        "de, Stadt, Stadt",
        "de, Garten, Gartens"
    })
    void singularAndPluralMeetInTheirLanguage(String code, String one, String many) {
        var field = Fields.stemmed(Fields.FOLDED, new Language(code));

        assertMeet(field, one, many);
        assertMeet(field, one.toUpperCase(new Language(code).locale()), many);
    }

    @ParameterizedTest
    @CsvSource({
        "en, the water of the city, water city",
        "es, el agua de la ciudad, agua ciudad",
        "ca, la casa de la ciutat, casa ciutat",
        "pt, a água da cidade, água cidade",
        "fr, les eaux de la ville, eaux ville"
    })
    void wordsThatSayNothingAreLeftOut(String code, String text, String telling) {
        var field = Fields.stemmed(Fields.FOLDED, new Language(code));

        assertEquals(terms(field, telling), terms(field, text));
    }

    @ParameterizedTest
    @MethodSource("families")
    void formsAndSpellingsOfAWordMeetInItsLanguage(Language language, List<String> words) {
        var field = Fields.stemmed(Fields.FOLDED, language);

        words.forEach(word -> assertMeet(field, words.getFirst(), word));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void wordsOfOtherMeaningDoNotMeet(Language language, List<String> words) {
        var field = Fields.stemmed(Fields.FOLDED, language);

        var stems = words.stream().map(word -> terms(field, word)).toList();

        assertEquals(
                stems.stream().mapToLong(List::size).sum(),
                stems.stream().flatMap(List::stream).distinct().count(),
                stems::toString);
    }

    @Test
    void enoughFamiliesOfEachLanguageAreKnown() throws IOException {
        var counts =
                families()
                        .collect(
                                Collectors.groupingBy(
                                        family -> (Language) family.get()[0],
                                        Collectors.counting()));

        for (var code : "es ca pt fr gl en it".split(" ")) {
            assertTrue(counts.get(new Language(code)) >= 12, code);
        }
        for (var code :
                ("ar bg bn ckb cs da de el et eu fa fi ga hi hr hu hy id ja ko lt lv ne nl no pl ro"
                                + " ru sr sv ta te th tr uk zh")
                        .split(" ")) {
            assertTrue(counts.get(new Language(code)) >= 4, code);
        }
    }

    @Test
    void languageWithoutAChainIsOnlyFolded() {
        var yoruba = new Language("yo");

        assertTrue(Language.INTERFACE.stream().allMatch(Analyzers::stems));
        assertFalse(Analyzers.stems(yoruba));
        assertFalse(Analyzers.stems(Language.UNKNOWN));
        assertFalse(Analyzers.isStopWord(yoruba, "the"));
        assertEquals(List.of("ilu"), terms(Fields.stemmed(Fields.FOLDED, yoruba), "Ìlú"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, the, water",
        "en, The, water",
        "es, también, ciudad",
        "es, tambien, ciudad",
        "ca, això, aigua",
        "ca, aixo, aigua",
        "pt, não, cidade",
        "pt, nao, cidade",
        "fr, même, ville",
        "ja, の, 水",
        "uk, що, місто"
    })
    void stopWordsAreKnownWithAndWithoutAccents(String code, String small, String telling) {
        assertTrue(Analyzers.isStopWord(new Language(code), small));
        assertFalse(Analyzers.isStopWord(new Language(code), telling));
    }

    @ParameterizedTest
    @CsvSource({
        "都市計画, 都|市|計|画",
        "ＵＣＬＧ　２０２４, uclg|2024",
        "ﾌﾟﾛｼﾞｪｸﾄ, フロシェクト",
        "도시를, 도시를",
        "โรงเรียนของเรา, โรงเรียน|ของ|เรา",
        "ISPARTA, isparta",
        "İstanbul, istanbul"
    })
    void otherScriptsAreFoldedToo(String written, String terms) {
        assertEquals(List.of(terms.split("\\|")), terms(Fields.FOLDED, written));
    }

    @Test
    void wordsWrittenWithoutSpacesKnowWhereTheyStand() {
        var text = "ที่ โรงเรียนของเรา 2024";

        var places =
                analyzers.terms(Fields.FOLDED, text).stream()
                        .map(found -> text.substring(found.start(), found.end()))
                        .toList();

        assertEquals(List.of("ที่", "โรงเรียน", "ของ", "เรา", "2024"), places);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr", "de", "tr", "ja", "zh", "ar"})
    void numbersAreKept(String code) {
        assertTrue(
                terms(Fields.stemmed(Fields.FOLDED, new Language(code)), "2030").contains("2030"));
    }

    @Test
    void termsKnowWhereTheyStand() {
        var text = "El col·lectiu de l’aigua";

        var places =
                analyzers.terms(Fields.FOLDED, text).stream()
                        .map(found -> text.substring(found.start(), found.end()))
                        .toList();

        assertEquals(List.of("El", "col·lectiu", "de", "l", "aigua"), places);
    }

    private static Stream<Arguments> families() throws IOException {
        return words("families");
    }

    private static Stream<Arguments> strangers() throws IOException {
        return words("strangers");
    }

    private static Stream<Arguments> words(String name) throws IOException {
        try (var in =
                Objects.requireNonNull(
                        AnalyzersTest.class.getResourceAsStream("/words/" + name + ".txt"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(parts ->
                            Arguments.of(new Language(parts[0]), List.of(parts[1].split(" "))));
        }
    }

    private void assertMeet(String field, String one, String many) {
        assertFalse(
                Collections.disjoint(terms(field, one), terms(field, many)),
                () -> terms(field, one) + " " + terms(field, many));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_es", "_ca", "_pt", "_fr", "_ja", "_th"})
    void termsFromMemoryAreThoseOfTheWholeText(String ending) {
        var field = Fields.FOLDED + ending;
        for (var item : TestLibrary.starter().items().changedAfter(0, 1_000)) {
            for (var version : item.text().versions().values()) {
                var text = version.title() + "\n\n\t" + version.summary() + version.body() + " ";
                assertEquals(FoundTerm.of(analyzers, field, text), analyzers.terms(field, text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                " a",
                "a ",
                "l·l l. l",
                "e-mail,  d'aigua\u00a0viva\r\n",
                "\u0301a \u0301"
            })
    void oddSpacesPartWordsTheSame(String text) {
        assertEquals(
                FoundTerm.of(analyzers, Fields.FOLDED, text), analyzers.terms(Fields.FOLDED, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ca", "pt", "fr", "ja", "th", "xx"})
    void indexedTermsAreThoseThatAreFound(String code) {
        var language = new Language(code);
        for (var item : TestLibrary.starter().items().changedAfter(0, 1_000)) {
            for (var version : item.text().versions().values()) {
                var text = version.title() + "\n\n\t" + version.summary() + version.body() + " ";
                var terms = analyzers.of(language, text);

                assertEquals(terms(Fields.FOLDED, text), words(terms.folded()));
                assertEquals(
                        Analyzers.stems(language)
                                ? terms(Fields.stemmed(Fields.FOLDED, language), text)
                                : List.of(),
                        words(terms.stems()));
            }
        }
    }

    private static List<String> words(List<BytesRef> terms) {
        return terms.stream().map(BytesRef::utf8ToString).toList();
    }

    private List<String> terms(String field, String text) {
        return analyzers.terms(field, text).stream().map(FoundTerm::term).toList();
    }
}
