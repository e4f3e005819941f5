package practica.search.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.jspecify.annotations.Nullable;

/// The ordinals of the facets, which are costly to work out: once for each reader.
final class FacetStates {
    private IndexReader.@Nullable CacheKey reader;
    private @Nullable SortedSetDocValuesReaderState state;

    /// Null where the index has no item yet.
    synchronized @Nullable SortedSetDocValuesReaderState of(IndexReader current)
            throws IOException {
        var key = Objects.requireNonNull(current.getReaderCacheHelper()).getKey();
        if (!key.equals(reader)) {
            state =
                    MultiDocValues.getSortedSetValues(
                                            current, FacetsConfig.DEFAULT_INDEX_FIELD_NAME)
                                    == null
                            ? null
                            : new DefaultSortedSetDocValuesReaderState(current, Blocks.FACETS);
            reader = key;
        }
        return state;
    }
}
