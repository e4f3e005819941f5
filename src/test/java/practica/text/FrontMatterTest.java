package practica.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final Optional<FrontMatter> LISBON =
            Optional.of(
                    new FrontMatter(
                            JsonNodeFactory.instance.objectNode().put("title", "Lisboa"), "Body"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Lisboa\n---\nBody",
                "---\r\ntitle: Lisboa\r\n---\r\n\r\nBody\r\n",
                "\uFEFF---\ntitle: Lisboa\n---\n\nBody\n",
                "--- \t\ntitle: Lisboa\n--- \nBody",
                "---\n# a remark\ntitle: 'Lisboa'\n\n---\nBody",
                "---\n{\"title\": \"Lisboa\"}\n---\nBody"
            })
    void fieldsAndBodyAreReadHoweverTheLinesEnd(String text) {
        assertEquals(LISBON, FrontMatter.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---",
                "---\n---",
                "---\n---\n",
                "Body only",
                "\n---\ntitle: Late\n---\n",
                "---\ntitle: Without end\n",
                "--- title: On the line\n---\n",
                "---\njust words\n---\n",
                "---\n- a\n- list\n---\n",
                "---\ntitle: [open\n---\n",
                "---\ntitle: \"open\n---\n",
                "---\n\ttitle: tab\n---\n",
                "---\na: b: c\n---\n",
                "---\n%YAML 9.9\n---\n",
                "---\n\u0000: \u0001\n---\n"
            })
    void whatIsNoMappingIsNoFrontMatter(String text) {
        assertEquals(Optional.empty(), FrontMatter.of(text));
    }

    @Test
    void onlyTheFirstTwoLinesOfDashesCount() {
        var read = FrontMatter.of("---\ntitle: a\n---\nOne\n\n---\n\nTwo").orElseThrow();

        assertEquals("One\n\n---\n\nTwo", read.body());
    }

    @Test
    void dashesWithinAFieldDoNotEndTheFields() {
        var read = FrontMatter.of("---\ntitle: a --- b\nnote: |\n  x\n  ---\n  y\n---\nBody");

        assertEquals("x\n---\ny\n", read.orElseThrow().fields().path("note").asText());
    }

    @Test
    void aliasBombIsNotUnfolded() {
        var bomb =
                IntStream.range(1, 40)
                        .mapToObj(n -> "a%d: &a%d [%s]".formatted(n, n, many("*a" + (n - 1))))
                        .collect(Collectors.joining("\n", "---\na0: &a0 [x]\n", "\n---\nBody"));

        var read = FrontMatter.of(bomb);

        assertTrue(read.map(front -> front.fields().toString().length()).orElse(0) < 100_000);
    }

    @Test
    void tagThatNamesAClassMakesNoObject() {
        var read =
                FrontMatter.of(
                        """
                        ---
                        title: !!javax.script.ScriptEngineManager [!!java.net.URL ["http://x.test"]]
                        ---
                        Body\
                        """);

        assertFalse(read.orElseThrow().fields().path("title").isPojo());
    }

    @Test
    void nestingWithoutEndIsNoFrontMatter() {
        assertEquals(
                Optional.empty(), FrontMatter.of("---\na: " + "[".repeat(200_000) + "\n---\n"));
    }

    @Test
    void nestingThatIsClosedButTooDeepIsNoFrontMatter() {
        var deep = "---\na: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n---\n";

        assertEquals(Optional.empty(), FrontMatter.of(deep));
    }

    @Test
    void hugeFieldsAreReadOrRefusedButNeverThrow() {
        var huge = "---\ntitle: a\nnote: " + "x".repeat(5_000_000) + "\n---\nBody";

        var read = FrontMatter.of(huge);

        assertTrue(read.isEmpty() || read.get().body().equals("Body"));
    }

    @Test
    void manyLinesWithoutAnEndAreRefusedAtOnce() {
        assertEquals(Optional.empty(), FrontMatter.of("---\n" + "title: a\n".repeat(300_000)));
    }

    private static String many(String alias) {
        return String.join(", ", alias, alias, alias, alias, alias, alias, alias, alias);
    }
}
