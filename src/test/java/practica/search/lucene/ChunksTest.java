package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChunksTest {
    private static final int MOST = 1_200;

    static Stream<String> texts() {
        var random = new Random(11);
        var words =
                Stream.generate(() -> "paraula".substring(0, 1 + random.nextInt(7)))
                        .limit(5_000)
                        .toList();
        return Stream.of(
                String.join(" ", words),
                words.stream()
                        .map(word -> word + (random.nextInt(20) == 0 ? ". " : " "))
                        .collect(Collectors.joining()),
                words.stream()
                        .map(word -> word + (random.nextInt(90) == 0 ? "\n\n" : " "))
                        .collect(Collectors.joining()),
                "x".repeat(10_000),
                "🏘".repeat(5_000),
                "x" + "🏘".repeat(5_000),
                "水".repeat(5_000),
                "\n".repeat(3_000) + "end",
                " ".repeat(3_000) + "end" + " ".repeat(3_000),
                "x".repeat(MOST),
                "x".repeat(MOST + 1),
                "");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noCharacterIsLost(String text) {
        assertEquals(bare(text), bare(String.join("", Chunks.of(text))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noChunkIsLongerThanTheMostNorBlankNorBegunOrEndedInACharacter(String text) {
        for (var chunk : Chunks.of(text)) {
            assertTrue(chunk.length() <= MOST && !chunk.isBlank());
            assertTrue(!Character.isLowSurrogate(chunk.charAt(0)));
            assertTrue(!Character.isHighSurrogate(chunk.charAt(chunk.length() - 1)));
        }
    }

    @Test
    void shortTextIsOneChunk() {
        assertEquals(List.of("One.\n\nTwo."), Chunks.of(" One.\n\nTwo. \n"));
        assertEquals(List.of(), Chunks.of(" \n "));
    }

    @Test
    void cutIsBetweenParagraphsWhereItCanBe() {
        var paragraph = "One sentence. ".repeat(40).strip();

        assertEquals(
                List.of(paragraph + "\n\n" + paragraph, paragraph),
                Chunks.of(String.join("\n\n", paragraph, paragraph, paragraph)));
    }

    @Test
    void cutIsElseBetweenSentencesElseBetweenWords() {
        var sentences = Chunks.of("This is one sentence of some words. ".repeat(100));
        var words = Chunks.of("word ".repeat(1_000));

        assertTrue(sentences.stream().allMatch(chunk -> chunk.endsWith("words.")));
        assertTrue(words.stream().allMatch(chunk -> chunk.matches("(word )*word")));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
