package practica.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/// What an index notes of how it was made, in every commit.
final class MadeWith {
    /// The name of the embedder that its vectors are of.
    static final String EMBEDDER = "embedder";

    /// Everything that what is in it depends on.
    static final String ALL = "made with";

    private MadeWith() {}

    /// The name of the embedder of an index. Empty where it is not noted.
    static String embedder(Directory index) throws IOException {
        return SegmentInfos.readLatestCommit(index).getUserData().getOrDefault(EMBEDDER, "");
    }
}
