package practica.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.Shared;

class LanguageDetectorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The neighbours decide together how the money of their district is spent.",
                "en | Every school now has a garden where the children grow their own vegetables.",
                "es | Los vecinos deciden juntos en qué se gasta el dinero de su barrio.",
                "es | El ayuntamiento abrió una oficina para atender a las personas mayores.",
                "ca | Els veïns decideixen plegats en què es gasten els diners del seu barri.",
                "ca | L'ajuntament ha obert una oficina per atendre la gent gran del municipi.",
                "pt | Os moradores decidem juntos em que se gasta o dinheiro do seu bairro.",
                "pt | A câmara abriu um balcão para atender as pessoas idosas que vivem sozinhas.",
                "fr | Les habitants décident ensemble de la façon dont on dépense l'argent du quartier.",
                "fr | La mairie a ouvert un guichet pour accueillir les personnes âgées.",
                "gl | Os veciños deciden xuntos en que se gastan os cartos do seu barrio e da súa rúa.",
                "it | Gli abitanti decidono insieme come spendere i soldi del loro quartiere.",
                "eu | Bizilagunek elkarrekin erabakitzen dute auzoko dirua zertan gastatu.",
                "nl | De buren beslissen samen hoe het geld van hun wijk wordt uitgegeven.",
                "ro | Vecinii hotărăsc împreună cum se cheltuiesc banii cartierului lor.",
                "pl | Sąsiedzi wspólnie decydują, na co wydać pieniądze swojej dzielnicy.",
                "sv | Grannarna bestämmer tillsammans hur stadsdelens pengar ska användas.",
                "da | Naboerne bestemmer sammen, hvordan bydelens penge skal bruges.",
                "fi | Naapurit päättävät yhdessä, miten kaupunginosan rahat käytetään.",
                "cs | Sousedé společně rozhodují, jak utratit peníze své čtvrti.",
                "hu | A szomszédok együtt döntik el, mire költik a kerület pénzét.",
                "hr | Susjedi zajedno odlučuju kako će se potrošiti novac njihove četvrti.",
                "tr | Komşular mahallelerinin parasının nasıl harcanacağına birlikte karar veriyor.",
                "id | Para tetangga memutuskan bersama bagaimana uang lingkungan mereka dibelanjakan.",
                "ru | Соседи вместе решают, на что потратить деньги своего района.",
                "uk | Сусіди разом вирішують, на що витратити гроші свого району.",
                "bg | Съседите решават заедно как да се харчат парите на квартала им.",
                "el | Οι γείτονες αποφασίζουν μαζί πώς θα ξοδευτούν τα χρήματα της γειτονιάς.",
                "ar | يقرر الجيران معا كيف تنفق أموال حيهم",
                "fa | همسایه‌ها با هم تصمیم می‌گیرند که پول محله چگونه خرج شود",
                "hi | पड़ोसी मिलकर तय करते हैं कि उनके मोहल्ले का पैसा कैसे खर्च हो।",
                "ja | 住民たちは地域のお金の使い道を一緒に決めます。",
                "ko | 주민들은 동네 예산을 어떻게 쓸지 함께 결정합니다.",
                "zh | 居民们共同决定如何使用他们社区的资金。",
                "de | Die Nachbarn entscheiden gemeinsam, wofür das Geld ihres Viertels ausgegeben wird."
            })
    void oneLineIsEnough(String language, String line) {
        assertEquals(new Language(language), LanguageDetector.detect(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "2019 2020 12.5 % — 300", "Praha", "Acta n.º 12/2019"})
    void fewLettersTellNoLanguage(String text) {
        assertEquals(Language.UNKNOWN, LanguageDetector.detect(text));
    }

    @Test
    void longTextIsJudgedByMoreThanItsBeginning() {
        var text =
                "The English abstract of a long report. ".repeat(110)
                        + "Los vecinos deciden juntos en qué se gasta el dinero. ".repeat(5_000);

        assertEquals(Language.ES, LanguageDetector.detect(text));
    }

    @Test
    void anyThreadMayAsk() {
        var found =
                Stream.generate(() -> "Els veïns decideixen què fer amb els diners del barri.")
                        .limit(200)
                        .parallel()
                        .map(LanguageDetector::detect)
                        .distinct()
                        .toList();

        assertEquals(List.of(Language.CA), found);
    }

    @Test
    void languagesAreToldApartInRealSentences() throws IOException {
        var wrong = new TreeMap<String, List<String>>();
        var counts = new TreeMap<String, Integer>();
        for (var line :
                Files.readAllLines(Shared.folder("data/language").resolve("sentences.tsv"))) {
            var parts = line.split("\t", 2);
            counts.merge(parts[0], 1, Integer::sum);
            var found = LanguageDetector.detect(parts[1]);
            if (!found.code().equals(parts[0])) {
                wrong.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(found + " " + parts[1]);
            }
        }

        var total = counts.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(total > 2_000, counts::toString);
        assertTrue(
                wrong.values().stream().mapToInt(List::size).sum() <= 0.02 * total,
                wrong::toString);
        counts.forEach((language, count) ->
                assertTrue(
                        wrong.getOrDefault(language, List.of()).size() <= 0.05 * count,
                        wrong::toString));
    }

    @Test
    void languageOfRealDocumentsIsRight() throws IOException {
        var root = Shared.folder("data/documents");
        var wrong = new ArrayList<String>();
        var total = 0;
        try (var files = Files.walk(root)) {
            for (var file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                var found = LanguageDetector.detect(Files.readString(file)).code();
                total++;
                if (!found.equals(language(root.relativize(file).toString()))) {
                    wrong.add(found + " " + file);
                }
            }
        }

        assertTrue(total > 300 && wrong.size() <= 0.01 * total, total + ": " + wrong);
    }

    @Test
    void languageOfQueriesIsLikelyTheirReaders() throws IOException {
        var total = 0;
        var asReader = 0;
        var asGuest = 0;
        for (var line :
                Files.readAllLines(
                        Shared.folder("data/retrieval/urban").resolve("queries.jsonl"))) {
            var query = new ObjectMapper().readTree(line);
            var language = new Language(query.path("lang").asText());
            var words = query.path("text").asText();
            total++;
            asReader += LanguageDetector.likely(words, language).equals(language) ? 1 : 0;
            asGuest += LanguageDetector.likely(words, Language.EN).equals(language) ? 1 : 0;
        }

        assertTrue(total > 100 && asReader >= 0.98 * total, asReader + " of " + total);
        assertTrue(asGuest >= 0.9 * total, asGuest + " of " + total);
    }

    @ParameterizedTest
    @CsvSource({
        "en, housing policy, en",
        "en, política de vivienda, es",
        "es, política de vivienda, es",
        "en, habitatge social, ca",
        "en, orçamento participativo, pt",
        "en, logement social, fr",
        "en, axudas á vivenda, gl",
        "en, città sostenibile, it",
        "es, plan local, es",
        "en, 水, zh",
        "ja, 都市計画, ja",
        "en, まちづくり, ja",
        "en, 2030, und",
        "en, '', und",
        "ru, городское планирование, ru"
    })
    void queryIsLikelyInItsReadersLanguage(String reader, String words, String language) {
        assertEquals(new Language(language), LanguageDetector.likely(words, new Language(reader)));
    }

    private static String language(String path) {
        if (path.startsWith("legalize-ad")) {
            return "ca";
        }
        if (!path.startsWith("opensource-guide")) {
            return "es";
        }
        var folder = path.replaceFirst(".*_articles/([a-z]{2})/.*", "$1");
        // Nobody has translated it into these two.
        var english = path.endsWith("security-best-practices-for-your-project.md");
        return folder.length() > 2 || (english && "de fr".contains(folder)) ? "en" : folder;
    }
}
