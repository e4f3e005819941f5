package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Markdown that is no library file.
class OtherMarkdownTest {
    private static final Path FILE = Path.of("library/practices/open-schools.md");

    @Test
    void otherFrontMatterGivesWhatItCanAndIsKeptFieldByField() throws Unreadable {
        var incoming =
                read(
                        """
                        ---
                        title: Plan d'eau
                        lang: fr
                        description: Ce que la ville veut.
                        date: 2016-05-03
                        kind: blog
                        themes: [eau, ville]
                        author: {name: Anne}
                        id: 77
                        ---
                        Le texte.
                        """);

        var draft = incoming.draft();
        assertEquals("the source", incoming.source());
        assertEquals("open-schools", incoming.slug());
        assertEquals(
                List.of("document", "fr", "Plan d'eau", "Ce que la ville veut.", "2016-05-03"),
                List.of(
                        draft.kind(),
                        draft.language(),
                        draft.title(),
                        draft.summary(),
                        draft.date()));
        assertEquals("Le texte.", draft.body());
        assertEquals(List.of(), draft.themes());
        var extras = words(draft.extras());
        assertEquals("blog", extras.get("kind (as given)"));
        assertEquals("[\"eau\",\"ville\"]", extras.get("themes (as given)"));
        assertEquals("2016-05-03", extras.get("date (as given)"));
        assertEquals("{\"name\":\"Anne\"}", extras.get("author"));
        assertEquals("77", extras.get("id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: [one, two]",
                "language: Portuguese",
                "summary: {short: yes}",
                "verified: perhaps",
                "extras: {a: b}",
                "shelf:",
                "places: Porto",
                "date: last May"
            })
    void nothingOfOtherFrontMatterIsLost(String field) throws Unreadable {
        var name = field.substring(0, field.indexOf(':'));

        var draft = read("---\n" + field + "\n---\nSome words in a text.").draft();

        var kept = draft.extras().keySet().stream().filter(key -> key.startsWith(name)).toList();
        assertEquals(1, kept.size(), draft::toString);
    }

    @Test
    void textWithoutFrontMatterIsADocumentNamedByItsFirstHeading() throws Unreadable {
        var text =
                "Uns mots abans.\n\n# Els *patis* oberts\n\nLes escoles obren els patis a la tarda.";

        var draft = read(text).draft();

        assertEquals(
                List.of("document", "ca", "Els patis oberts", text),
                List.of(draft.kind(), draft.language(), draft.title(), draft.body()));
    }

    @Test
    void textWithoutAnyHeadingIsNamedByItsFile() throws Unreadable {
        assertEquals("open-schools", read("Només paraules.").draft().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nkind: case-study\ntitle: [not closed\n---\nWords.",
                "---\n- a\n- list\n---\nWords.",
                "---\nkind: case-study\nno end",
                "---\n---\nWords."
            })
    void brokenFrontMatterIsTextLikeAnyOther(String text) throws Unreadable {
        var draft = read(text).draft();

        assertEquals("document", draft.kind());
        assertEquals(text, draft.body());
    }

    private static MarkdownText read(String text) throws Unreadable {
        return MarkdownReader.read(FILE, "the source", text);
    }

    private static Map<String, String> words(Map<String, JsonNode> extras) {
        return extras.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                extra ->
                                        extra.getValue().isValueNode()
                                                ? extra.getValue().asText()
                                                : extra.getValue().toString()));
    }
}
