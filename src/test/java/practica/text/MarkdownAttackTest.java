package practica.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No way is known to bring anything alive through Markdown: whatever `attacks.md` tries, what
/// comes out holds harmless elements and links to the web and to mail only.
class MarkdownAttackTest {
    private static final Set<String> HARMLESS =
            Set.of(
                    ("html head body p h2 h3 h4 h5 h6 ul ol li strong em blockquote code pre table thead"
                                    + " tbody tr th td hr br a del")
                            .split(" "));

    static List<String> attacks() {
        try (var in = MarkdownAttackTest.class.getResourceAsStream("/text/attacks.md")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n%%\n")).map(MarkdownAttackTest::unescaped).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void attacksAreMany() {
        assertTrue(attacks().size() >= 40);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingComesOutAlive(String attack) {
        var page = Jsoup.parse(Markdown.html(attack));

        assertEquals(
                List.of(), page.body().getAllElements().stream().flatMap(this::alive).toList());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noAttackSpoilsTheTextAroundIt(String attack) {
        var html = Markdown.html("Before\n\n" + attack + "\n\n```\n\n~~~\n\nAfter");

        assertTrue(html.startsWith("<p>Before</p>") && html.contains("After"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "*a ", "> ", "`", "<", "[a](", "&", "- ", "|a", "\\["})
    void repetitionNeitherHangsNorBreaksTheRenderer(String piece) {
        var html =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> Markdown.html(piece.repeat(5_000)));

        assertFalse(html.isBlank());
    }

    private Stream<String> alive(Element element) {
        var faults =
                element.attributes().asList().stream()
                        .filter(attribute -> !harmless(attribute))
                        .map(Attribute::html);
        return HARMLESS.contains(element.normalName())
                ? faults
                : Stream.concat(Stream.of(element.outerHtml()), faults);
    }

    private static boolean harmless(Attribute attribute) {
        return switch (attribute.getKey()) {
            case "rel" -> true;
            case "href" -> isSafe(attribute.getValue());
            default -> false;
        };
    }

    /// Browsers skip white space and control characters before and within a scheme.
    private static boolean isSafe(String address) {
        var seen = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return seen.matches("(https?|mailto):.*") || !seen.matches("[^/?#]*:.*");
    }

    private static String unescaped(String attack) {
        return attack.replace("\\0", "\0").replace("\\x01", "\u0001").replace("\\t", "\t");
    }
}
