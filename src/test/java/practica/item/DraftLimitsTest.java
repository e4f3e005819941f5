package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.support.Drafts;
import practica.support.TestLibrary;

/// How long texts may be. A character is one that people see, however many places it takes up in
/// memory.
class DraftLimitsTest {
    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("case-study", "title", 120),
                Arguments.of("case-study", "summary", 600),
                Arguments.of("document", "title", 1_000),
                Arguments.of("document", "summary", 5_000));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void headingMayBeAsLongAsTheLimitAndNoLonger(String kind, String field, int most) {
        for (var character : List.of("a", "ç", "水", "🏘")) {
            var full = heading(kind, field, character.repeat(most));
            var over = heading(kind, field, character.repeat(most + 1));

            assertInstanceOf(Good.class, check(full), character);
            assertEquals(tooLong(field, most), check(over), character);
        }
    }

    @ParameterizedTest
    @MethodSource("limits")
    void translatedHeadingHasTheSameLimit(String kind, String field, int most) {
        var full = translated(kind, field, "🏘".repeat(most));
        var over = translated(kind, field, "🏘".repeat(most + 1));

        assertInstanceOf(Good.class, check(full));
        assertEquals(tooLong("translations.en." + field, most), check(over));
    }

    @ParameterizedTest
    @EnumSource(BlockPart.class)
    void blocksMayBeAsLongAsTheirLimitsAndNoMoreThanTwenty(BlockPart part) {
        var key = part == BlockPart.FACTORS ? "enablingFactors" : part.key();
        var full = block(key, part.most());

        assertInstanceOf(Good.class, check(Drafts.practice("blocks: [" + full + "]")));
        assertEquals(
                tooLong("blocks", part.most()),
                check(Drafts.practice("blocks: [" + block(key, part.most() + 1) + "]")));
        assertInstanceOf(
                Bad.class, check(Drafts.practice("blocks: [" + (full + ", ").repeat(21) + "]")));
    }

    @Test
    void blocksOfATranslationHaveTheSameLimits() {
        var over = "[" + block("what", BlockPart.WHAT.most() + 1) + "]";

        assertEquals(
                tooLong("blocks", BlockPart.WHAT.most()),
                check(Drafts.practice("translations: {en: {title: A, blocks: " + over + "}}")));
    }

    private static String block(String key, int length) {
        return "{" + key + ": " + "水".repeat(length) + "}";
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void sectionMayBeAsLongAsItsLimitAndNoLonger(Section section) {
        var full = Map.of(section.key(), "🏘".repeat(section.most()));
        var over = Map.of(section.key(), "🏘".repeat(section.most() + 1));

        assertInstanceOf(Good.class, check(Drafts.practice().withText("", full)));
        assertEquals(
                tooLong("section." + section.key(), section.most()),
                check(Drafts.practice().withText("", over)));
    }

    @Test
    void bodyMayBeAsLongAsItsLimitAndNoLonger() {
        var full = "a".repeat(5_000_000);

        assertInstanceOf(Good.class, check(Drafts.document().withText(full, Map.of())));
        assertEquals(
                tooLong("body", 5_000_000),
                check(Drafts.document().withText(full + "a", Map.of())));
    }

    @Test
    void spaceAroundAHeadingDoesNotCount() {
        var padded = heading("case-study", "title", "  " + "a".repeat(120) + "  ");

        assertEquals("a".repeat(120), Drafts.text(padded).original().title());
    }

    @Test
    void limitsAreThoseOfTheTemplate() {
        assertEquals(
                List.of(5_000, 10_000, 3_000, 3_000, 5_000, 5_000, 3_000, 2_000, 2_000),
                Stream.of(Section.values()).map(Section::most).toList());
        assertEquals(
                List.of("context", "actions", "results"),
                Stream.of(Section.values()).filter(Section::needed).map(Section::key).toList());
    }

    private static Draft heading(String kind, String field, String words) {
        var difference = field + ": \"" + words + "\"";
        return kind.equals("document") ? Drafts.document(difference) : Drafts.practice(difference);
    }

    private static Draft translated(String kind, String field, String words) {
        var title = field.equals("title") ? "" : "title: A title, ";
        var difference = "translations: {en: {" + title + field + ": \"" + words + "\"}}";
        return kind.equals("document") ? Drafts.document(difference) : Drafts.practice(difference);
    }

    private static Checked<ItemText> check(Draft draft) {
        return draft.check(TestLibrary.known());
    }

    private static Checked<ItemText> tooLong(String field, int most) {
        return new Bad<>(List.of(new Problem(field, "check.too-long", Integer.toString(most))));
    }
}
