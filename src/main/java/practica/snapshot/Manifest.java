package practica.snapshot;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/// What a snapshot says of itself to programs: made once, and kept as it is.
@JsonPropertyOrder({"format", "title", "search", "made", "count", "items"})
record Manifest(
        String format, String title, String search, String made, int count, List<Entry> items) {
    private static final String FORMAT = "practica-snapshot-1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @JsonPropertyOrder({"id", "slug", "version", "sha256", "files"})
    record Entry(long id, String slug, int version, String sha256, List<String> files) {
        static Entry of(Frozen one) {
            return new Entry(
                    one.item().value(),
                    one.slug(),
                    one.version(),
                    one.digest().value(),
                    one.files());
        }
    }

    static String of(String title, String search, String made, List<Frozen> items) {
        var manifest =
                new Manifest(
                        FORMAT,
                        title,
                        search,
                        made,
                        items.size(),
                        items.stream().map(Entry::of).toList());
        try {
            return JSON.writeValueAsString(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
