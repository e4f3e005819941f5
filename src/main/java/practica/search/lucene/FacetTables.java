package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/// The table of facets of the reader that was last asked for. Each segment is read once, as long as
/// it is there.
final class FacetTables {
    private final Map<CacheKey, SegmentFacets> segments = new ConcurrentHashMap<>();
    private @Nullable CacheKey reader;
    private FacetTable table = new FacetTable(List.of());

    synchronized FacetTable of(IndexReader current) throws IOException {
        var key = Objects.requireNonNull(current.getReaderCacheHelper()).getKey();
        if (!key.equals(reader)) {
            var all = new ArrayList<SegmentFacets>();
            for (var leaf : current.leaves()) {
                all.add(segment(leaf.reader()));
            }
            table = new FacetTable(all);
            reader = key;
        }
        return table;
    }

    private SegmentFacets segment(LeafReader segment) throws IOException {
        var core = Objects.requireNonNull(segment.getCoreCacheHelper());
        var known = segments.get(core.getKey());
        if (known == null) {
            known = SegmentFacets.of(segment);
            segments.put(core.getKey(), known);
            core.addClosedListener(segments::remove);
        }
        return known;
    }
}
