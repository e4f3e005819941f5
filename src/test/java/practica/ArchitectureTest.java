package practica;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.support.Rooms;

/// The plan of the house. To let one room import another, write it into `PLAN` and into the room's
/// `package-info.java`, and say why in the commit.
class ArchitectureTest {
    private static final String PLAN =
            """
            admin: account deposit item job language mail network operate web
            account: check language mail storage text web
            affiliation: account check language mail notice text web
            alert: account check item language mail search storage text web
            api: account check database file form history item language network place review search storage submission text vocabulary web
            benchmark: item language meaning network place search text translate vocabulary
            browse: item language network place search vocabulary web
            check:
            collection: account check item language search text web
            database:
            deposit: check database duplicate extract fetch file item job language prefill storage tables template text vocabulary
            doi: fetch job
            duplicate: file item language network place storage text
            evaluate: item language search web
            explore: item language place search text vocabulary web
            export: account database file item language metadata network place search storage text vocabulary web
            extract: storage
            factor: account check language mail storage web
            feed: file item language metadata network search storage web
            fetch:
            file: language storage
            form: account check database deposit file item language network place prefill storage submission template text vocabulary web
            harvest: check deposit fetch item language tables text
            history: account check file item language network storage submission web
            item: account check file language mail network place storage text vocabulary web
            job: database
            language:
            mail: job language text
            meaning: language storage text vocabulary
            metadata: file item language network place storage text vocabulary
            network: database language text vocabulary
            notice: account language mail web
            oai: item language metadata network vocabulary web
            office:
            openid: account factor fetch language mail storage web
            operate: account benchmark database deposit doi duplicate evaluate export extract fetch file harvest item job language mail meaning network office openid picture place prefill search storage submission tables template text translate vocabulary web
            parallel: account check form history item language submission text translate web
            parcel: account database export item job language mail storage text web
            picture: extract file item job storage
            place: database language text
            prefill: file item language meaning network place text vocabulary
            report: account check item language mail network notice text web
            review: account check file form item language network notice storage submission text web
            search: check database file item language meaning network place storage text translate vocabulary web
            signin: account check factor language mail web
            snapshot: account collection doi item language search storage web
            storage:
            submission: account check database file item language network storage text
            suggest: item language network place search text vocabulary web
            tables: check item language network place template text vocabulary
            template: check item language network office place text vocabulary web
            text:
            translate: fetch language storage
            usage: account export item language network search text web
            vocabulary: database language text
            web: check language storage text
            """;

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("practica");

    @Test
    void roomsImportWhatThePlanSays() {
        assertEquals(plan(), imports());
    }

    @Test
    void roomsSayWhatTheyImport() {
        assertEquals(imports(), Rooms.mayImport());
    }

    @Test
    void noRoomsImportEachOtherInACircle() {
        slices().matching("practica.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nobodyImportsTheRoot() {
        noClasses()
                .that()
                .resideOutsideOfPackage("practica")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("practica")
                .check(CLASSES);
    }

    @Test
    void onlyPagesAndApisKnowHttp() {
        noClasses()
                .that()
                .haveNameNotMatching(".+(Pages|Api)")
                .and()
                .resideOutsideOfPackages("practica", "practica.web", "practica.account")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.javalin..", "jakarta.servlet.."))
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.lucene, practica.duplicate practica.search.lucene",
        "org.apache.hc, practica.fetch",
        "org.apache.tika, practica.extract",
        "com.vladsch.flexmark, practica.text",
        "org.owasp.html, practica.text",
        "io.pebbletemplates, practica.web",
        "org.eclipse.rdf4j, practica.export.data practica.vocabulary",
        "io.zonky.test, practica.database",
        "org.flywaydb, practica.database",
        "com.zaxxer.hikari, practica.database",
        "com.github.kagkarlsson, practica.job",
        "jakarta.mail, practica.mail",
        "org.eclipse.angus, practica.mail",
        "opennlp, practica.language",
        "org.dhatim.fastexcel, practica.export.table practica.tables",
        "de.undercouch.citeproc, practica.export.cite",
        "org.jbibtex, practica.export.cite",
        "gov.loc, practica.export.pack",
        "com.openhtmltopdf, practica.export.read",
        "org.apache.pdfbox, practica.export.read practica.extract",
        "com.password4j, practica.account",
        "io.github.bucket4j, practica.account",
        "com.nulabinc, practica.account",
        "com.nimbusds, practica.openid",
        "com.eatthepath, practica.factor",
        "com.google.zxing, practica.factor",
        "ai.onnxruntime, practica.meaning.onnx",
        "ai.djl, practica.meaning.onnx",
        "org.apache.commons.compress, practica.deposit",
        "picocli, practica practica.operate"
    })
    void everyLibraryHasOneHome(String library, String home) {
        var users =
                CLASSES.stream()
                        .filter(type ->
                                targets(type)
                                        .anyMatch(name -> (name + ".").startsWith(library + ".")))
                        .map(JavaClass::getPackageName)
                        .collect(toCollection(TreeSet::new));

        assertEquals(words(home), users);
    }

    @Test
    void storesAreHiddenInTheirRooms() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    /// The process that reads files speaks to the server through its standard streams.
    @Test
    void nobodyButTheReadingProcessPrints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("practica.extract.Worker")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    private static Map<String, Set<String>> plan() {
        return PLAN.lines()
                .map(line -> line.split(":"))
                .collect(
                        toMap(
                                parts -> parts[0],
                                parts -> words(parts.length < 2 ? "" : parts[1]),
                                (one, _) -> one,
                                TreeMap::new));
    }

    private static Map<String, Set<String>> imports() {
        var imports = new TreeMap<String, Set<String>>();
        for (var type : CLASSES) {
            var from = room(type.getPackageName());
            if (!from.isEmpty()) {
                targets(type)
                        .filter(name -> name.startsWith("practica."))
                        .map(ArchitectureTest::room)
                        .filter(to -> !to.equals(from))
                        .forEach(imports.computeIfAbsent(from, _ -> new TreeSet<>())::add);
            }
        }
        return imports;
    }

    private static Stream<String> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getPackageName);
    }

    private static String room(String packageName) {
        return packageName.contains(".") ? packageName.split("\\.")[1] : "";
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .collect(toCollection(TreeSet::new));
    }
}
