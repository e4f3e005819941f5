package practica.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import practica.office.Block;
import practica.office.Block.Paragraph;
import practica.office.Block.Table;
import practica.text.Markdown;

class EntriesTest {
    @Test
    void sectionBecomesMarkdownThatSaysTheSame() {
        var blocks =
                List.of(
                        paragraph(0, false, "First."),
                        heading("Phase 1"),
                        paragraph(2, false, "too deep to begin with"),
                        paragraph(2, true, "deep"),
                        paragraph(1, true, "one"),
                        paragraph(1, true, "two"),
                        new Table(Set.of(), List.of(List.of("a", "b|c"), List.of("1"))),
                        new Table(Set.of(), List.of(List.of("a box"))),
                        paragraph(0, false, "Last."));

        var markdown = Entries.markdown(blocks);

        assertEquals(
                """
                First.

                ### Phase 1

                - too deep to begin with
                    1. deep
                1. one
                1. two

                | a | b\\|c |
                | --- | --- |
                | 1 |  |

                a box

                Last.\
                """,
                markdown);
        var html = Markdown.html(markdown);
        assertTrue(html.contains("<h3>Phase 1</h3>") && html.contains("<td>1</td>"), html);
        assertTrue(html.contains("b|c") && !html.contains("<code>"), html);
    }

    @Test
    void linesAreWithoutBulletsAndEmptyOnes() {
        var blocks =
                List.of(
                        paragraph(0, false, "- one\n• two\n\n  "),
                        new Table(Set.of(), List.of(List.of("**three**", "", "– 4"))));

        assertEquals(List.of("one", "two", "three", "4"), Entries.lines(blocks));
        assertEquals("one two three 4", Entries.line(blocks));
    }

    @Test
    void emptyTableIsNothing() {
        assertEquals("", Entries.line(List.of(new Table(Set.of(), List.of(List.of("", ""))))));
        assertEquals("", Entries.markdown(List.of()));
    }

    private static Block paragraph(int depth, boolean ordered, String words) {
        return new Paragraph(Set.of(), 0, depth, ordered, false, words, words);
    }

    private static Block heading(String words) {
        return new Paragraph(Set.of(), 2, 0, false, false, words, words);
    }
}
