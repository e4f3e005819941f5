package practica;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import practica.language.Language;
import practica.office.OfficeFormat;
import practica.support.ChildJvm;
import practica.support.ChildJvm.Ended;
import practica.support.TestLibrary;
import practica.support.TestSite;
import practica.template.Template;

/// The template to take away, from the site and from the command line.
class TemplateDownloadTest {
    @TempDir Path folder;

    static Stream<Arguments> templates() {
        return Language.INTERFACE.stream()
                .flatMap(language ->
                        Stream.of(OfficeFormat.values())
                                .map(format -> Arguments.of(language, format)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void siteGivesTheTemplateAsAFileToKeep(Language language, OfficeFormat format) {
        var address = "/" + language + "/template." + format.ending();

        var answer = TestSite.starter().bytes(address);

        assertEquals(200, answer.statusCode());
        var headers = answer.headers();
        assertEquals(format.mediaType(), headers.firstValue("Content-Type").orElse(""));
        assertEquals(
                "attachment; filename=\"practica-template-%s.%s\""
                        .formatted(language, format.ending()),
                headers.firstValue("Content-Disposition").orElse(""));
        assertEquals("public, max-age=3600", headers.firstValue("Cache-Control").orElse(""));
        assertArrayEquals(
                Template.file(language, format, TestLibrary.starter().known()), answer.body());
        var about = TestSite.starter().page("/" + language + "/about");
        assertEquals(1, about.select("main a[href=" + address + "]").size());
    }

    @Test
    void commandWritesTheTemplateAndNothingOver() throws IOException {
        var database = TestLibrary.databaseUrl();
        var file = folder.resolve("plantilla.odt");

        var written = run(database, "--lang", "ca", "--format", "odt", "--out", file);
        var again = run(database, "--lang", "ca", "--out", file);

        assertEquals(0, written.code(), written::err);
        assertEquals(file + "\n", written.out());
        assertEquals(1, again.code());
        assertTrue(
                again.err().endsWith("There is a file " + file + " already. It was left alone.\n"),
                again::err);
        assertArrayEquals(
                Template.file(Language.CA, OfficeFormat.ODT, TestLibrary.starter().known()),
                Files.readAllBytes(file));
    }

    @Test
    void commandRefusesLanguagesAndFormatsThatThereAreNot() throws IOException {
        assertEquals(
                new Ended(2, "", "There is no template in \"de\".\n"), run("", "--lang", "de"));
        assertEquals(
                new Ended(2, "", "Templates come as docx and odt, not as \"pdf\".\n"),
                run("", "--lang", "ca", "--format", "pdf"));
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(one -> one.toString().contains("template")));
        }
    }

    private Ended run(String database, Object... options) {
        var arguments = Stream.concat(Stream.of("template", "--home", folder), Stream.of(options));
        return ChildJvm.run(Main.class, Map.of("DATABASE_URL", database), arguments.toArray());
    }
}
