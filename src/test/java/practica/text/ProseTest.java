package practica.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "One line.",
                "One line \nand  another: 3 - 4 = -1, 50 % #1 (a) 'b'.",
                "\n\nA paragraph.\n\n\n\nAnother one. \n",
                "2015 was the year\n“Quoted” ¿Qué? ¡Sí! «oui» \u00a0 l·l, 100 € + x ~ y!"
            })
    void proseIsWhatTheParserWouldGiveBack(String text) {
        assertTrue(Prose.is(text));
        assertEquals((Markdown.plain(text) + "\nend").strip(), parsed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Heading",
                "- item",
                "+ item",
                "1. item",
                "1) item",
                "    code",
                " set in",
                "a\n---",
                "a\n===",
                "a *b* c",
                "a _b_",
                "`c`",
                "a<br>b",
                "> quoted",
                "a &amp; b",
                "[a](b)",
                "a \\* b",
                "a | b",
                "~~~\ncode",
                "hard  \nbreak",
                "a\tb",
                "a\r\nb"
            })
    void whatMeansSomethingToTheParserIsNone(String text) {
        assertFalse(Prose.is(text));
    }

    @Test
    void theLibrarysParagraphsReadTheSameEitherWay() throws IOException {
        var count = 0;
        try (var files = Files.walk(Path.of("content/library"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
                for (var paragraph : Files.readString(file).split("\n\n", -1)) {
                    if (Prose.is(paragraph) && !paragraph.isBlank()) {
                        assertEquals(Markdown.plain(paragraph) + "\nend", parsed(paragraph));
                        count++;
                    }
                }
            }
        }
        assertTrue(count > 100);
    }

    /// With a last paragraph that only the parser understands.
    private static String parsed(String text) {
        return Markdown.plain(text + "\n\n*end*");
    }
}
