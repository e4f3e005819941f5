package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.search.Passage;
import practica.search.SearchRequest;

class HitsTest {
    @AutoClose private final FollowedItems items = new FollowedItems();

    /// A file often has what its item says.
    @Test
    void sameWordsAreShownOnce() throws IOException {
        items.keepDocument(
                "solarpark",
                """
                language: en
                title: A park
                summary: "The solarpark of the city: told by those who built it"
                body: |
                  The *solarpark* of the city,
                  told by those who built it.
                """);
        try (var follower = items.open("a")) {
            follower.catchUp();

            var found = follower.index().search(SearchRequest.of("solarpark", Language.EN));

            assertEquals(1, found.hits().getFirst().passages().size());
        }
    }

    @Test
    void titlesOfManyLanguagesLeaveRoomForPassages() throws IOException {
        items.keepDocument(
                "solarpark",
                """
                language: en
                title: Solarpark
                summary: Panels on every roof.
                body: The solar park of the city, told by those who built it and who paid for it.
                translations: {%s}
                """
                        .formatted(
                                Stream.of("es", "ca", "pt", "fr", "de", "it", "nl", "sv", "da")
                                        .map(code -> code + ": {title: Solarpark}")
                                        .collect(Collectors.joining(", "))));
        try (var follower = items.open("a")) {
            follower.catchUp();

            var found = follower.index().search(SearchRequest.of("solarpark", Language.EN));

            var passages = found.hits().getFirst().passages();
            assertEquals(
                    List.of("body", "summary"), passages.stream().map(Passage::field).toList());
        }
    }
}
