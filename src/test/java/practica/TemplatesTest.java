package practica;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practica.support.Sources;
import practica.web.Page;

class TemplatesTest {
    /// What goes onto a page as HTML. Each was reviewed: it comes out of `Markdown.html`, which
    /// sanitises, or out of `About`, whose JSON has no sign that ends a script.
    private static final List<String> RAW =
            List.of(
                    "collection/CollectionPage.peb: description | raw",
                    "form/field.peb: field.shown | raw",
                    "item/article.peb: section.html | raw",
                    "parallel/ParallelPage.peb: side.original | raw",
                    "review/ReviewPage.peb: wording.html | raw",
                    "review/ReviewPage.peb: said.html | raw",
                    "web/layout.peb: about.json | raw");

    private static final Pattern INCLUDED =
            Pattern.compile("\\{% (?:include|extends) \"([^\"]+)\"");

    @Test
    void everyPageHasItsTemplateAndTheOtherWayRound() {
        var pages =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("practica")
                                .stream()
                                .filter(type -> type.isRecord() && type.isAssignableTo(Page.class))
                                .map(TemplatesTest::template)
                                .collect(toCollection(TreeSet::new));
        var templates =
                Sources.templates().keySet().stream()
                        .filter(name -> name.matches(".+/[A-Z][^/]+"))
                        .collect(toCollection(TreeSet::new));

        assertEquals(templates, pages);
    }

    @Test
    void everyPieceIsIncludedSomewhere() {
        var pieces =
                Sources.templates().keySet().stream()
                        .filter(name -> !name.matches(".+/[A-Z][^/]+"))
                        .collect(toCollection(TreeSet::new));
        var included =
                Sources.templates().values().stream()
                        .flatMap(words -> INCLUDED.matcher(words).results())
                        .map(match -> match.group(1))
                        .collect(toCollection(TreeSet::new));

        assertEquals(pieces, included);
    }

    @Test
    void nothingButWhatWasReviewedGoesOntoAPageAsHtml() {
        assertEquals(RAW, found(Pattern.compile("[\\w.]+\\s*\\|\\s*raw\\b|autoescape")));
    }

    /// The policy that goes with every page forbids them all, and a browser would leave them out.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)\\sstyle\\s*=",
                "(?i)<style",
                "(?i)<script(?![^>]* src=)(?! type=\"application/ld\\+json\">)[^>]*>",
                "(?i)\\son[a-z]+\\s*=\\s*[\"']",
                "(?i)javascript:",
                "(?i)(src|srcset)=\"(https?:)?//"
            })
    void nothingInATemplateRunsOrStylesByItself(String forbidden) {
        assertEquals(List.of(), found(Pattern.compile(forbidden)));
    }

    private static List<String> found(Pattern pattern) {
        return Sources.templates().entrySet().stream()
                .flatMap(template ->
                        pattern.matcher(template.getValue())
                                .results()
                                .map(MatchResult::group)
                                .map(words -> template.getKey() + ": " + words))
                .toList();
    }

    private static String template(JavaClass page) {
        return page.getPackageName().substring("practica.".length())
                + "/"
                + page.getSimpleName()
                + ".peb";
    }
}
