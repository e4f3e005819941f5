package practica.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import practica.database.Database;
import practica.file.Files;
import practica.item.ItemFile;
import practica.item.Items;
import practica.item.Known;
import practica.language.Language;
import practica.meaning.Embedder;
import practica.meaning.ShippedEmbedder;
import practica.search.Layer;
import practica.search.SearchRequest;
import practica.support.Drafts;
import practica.support.Searches;
import practica.support.TestDatabase;
import practica.support.TestFolders;
import practica.support.TestLibrary;
import practica.translate.Engine;
import practica.translate.Translations;
import practica.translate.Translator;

/// Two items, known as `schools` and `water`, and a folder for an index that follows them.
final class FollowedItems implements AutoCloseable {
    static final Known KNOWN = TestLibrary.known();

    final Database database = TestDatabase.open();
    final Path folder = TestFolders.create("index");
    private final Items items = new Items(database.jdbi());

    FollowedItems() {
        keep("schools", "Open schools");
        keep("water", "Drinking water");
    }

    void keep(String source, String title) {
        keepDocument(source, "language: en\nsummary: A text.\nbody: A text.\ntitle: " + title);
    }

    /// An item as front matter has it.
    void keepDocument(String source, String text) {
        items.keep(source, source, text, Drafts.documentText(text), List.of());
    }

    void keepWith(String source, ItemFile file) {
        items.keep(source, source, "1", Drafts.documentText(), List.of(file));
    }

    /// An item in all of these countries.
    void keepIn(List<String> codes) {
        var source = "in-" + codes.getFirst();
        var places = "{places: [\"country:" + String.join("\", \"country:", codes) + "\"]}";
        items.keep(source, source, "1", Drafts.documentText(places), List.of());
    }

    IndexFollower open(String contents) throws IOException {
        return open(contents, new Engine.None().open(""));
    }

    IndexFollower open(String contents, Translator translator) throws IOException {
        return open(contents, translator, new ShippedEmbedder());
    }

    IndexFollower open(String contents, Translator translator, Embedder embedder)
            throws IOException {
        return IndexFollower.open(
                folder,
                KNOWN,
                items,
                new Files(database.jdbi()),
                new Translations(database.jdbi(), translator),
                embedder,
                contents);
    }

    int catchUp(String contents) throws IOException {
        try (var follower = open(contents)) {
            return follower.catchUp();
        }
    }

    /// What has the words: of so few texts, any is near to any other.
    static List<String> found(IndexFollower follower, String words) {
        var request = SearchRequest.of(words, Language.EN).leavingOut(Set.of(Layer.VECTORS));
        return Searches.slugs(follower.index().search(request));
    }

    @Override
    public void close() {
        database.close();
    }
}
