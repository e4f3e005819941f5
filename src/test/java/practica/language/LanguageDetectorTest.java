package practica.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
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
    void languagesOfTheInterfaceAreToldApartInRealSentences() throws IOException {
        var total = 0;
        var wrong = new ArrayList<String>();
        for (var line :
                Files.readAllLines(Shared.folder("data/language").resolve("sentences.tsv"))) {
            var parts = line.split("\t", 2);
            var language = Language.ofInterface(parts[0]);
            if (language.isPresent()) {
                total++;
                var found = LanguageDetector.detect(parts[1]);
                if (!language.get().equals(found)) {
                    wrong.add(found + " for " + line);
                }
            }
        }

        assertTrue(total > 1_000 && wrong.size() <= 0.02 * total, total + ": " + wrong);
    }
}
