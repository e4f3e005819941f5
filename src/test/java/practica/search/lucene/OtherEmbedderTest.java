package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.meaning.Embedder;
import practica.meaning.ShippedEmbedder;
import practica.meaning.onnx.OnnxEmbedder;
import practica.search.Layer;
import practica.search.SearchRequest;
import practica.support.Models;
import practica.support.Searches;
import practica.support.TestLibrary;
import practica.translate.Engine;

/// Vectors of one embedder never meet those of another.
class OtherEmbedderTest {
    @AutoClose private final FollowedItems items = new FollowedItems();
    @AutoClose private final Embedder model = open();

    private static Embedder open() {
        try {
            return OnnxEmbedder.open(Models.english(), FollowedItems.KNOWN.vocabularies().themes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void indexIsMadeAnewForAnotherEmbedderAndBack() throws IOException {
        assertEquals(2, caughtUp(new ShippedEmbedder()));
        assertEquals(0, caughtUp(new ShippedEmbedder()));
        assertEquals(2, caughtUp(model));
        assertEquals(0, caughtUp(model));
        assertEquals(2, caughtUp(new ShippedEmbedder()));
    }

    @Test
    void otherProcessWithAnotherEmbedderSearchesWithoutThem() throws IOException {
        caughtUp(model);
        var water = SearchRequest.of("drinking water", Language.EN);

        assertEquals(
                readBy(model, water.leavingOut(Set.of(Layer.VECTORS))),
                readBy(new ShippedEmbedder(), water));
        var classrooms = SearchRequest.of("classrooms", Language.EN);
        assertEquals(List.of(), readBy(new ShippedEmbedder(), classrooms));
    }

    private List<String> readBy(Embedder embedder, SearchRequest request) throws IOException {
        var translations = TestLibrary.starter().translations();
        try (var index =
                SearchIndex.reading(items.folder, FollowedItems.KNOWN, translations, embedder)) {
            return Searches.slugs(index.search(request));
        }
    }

    private int caughtUp(Embedder embedder) throws IOException {
        try (var follower = follower(embedder)) {
            return follower.catchUp();
        }
    }

    private IndexFollower follower(Embedder embedder) throws IOException {
        return items.open("a", new Engine.None().open(""), embedder);
    }
}
