package practica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import practica.database.DatabaseUnreachable;
import practica.support.Patience;
import practica.support.ServedLibrary;

/// What an import has said to be done, seen from outside: looked up at one moment in the database,
/// kept here, and compared with what is there later.
final class ImportLedger {
    private static final String ITEMS =
            """
            select source, concat_ws(' ', slug, digest, version, md5(text::text),
                   (select string_agg(hash, ' ' order by position) from item_file where item = item.id))
              from item
             where source is not null
            """;

    private static final String FILES =
            """
            select hash, concat_ws(' ', size, media_type, state, reason,
                   (select md5(string_agg(text, ' ' order by position)) from file_page where file_page.hash = file.hash))
              from file
            """;

    private final ServedLibrary library;
    private Seen last = new Seen(0, false, Map.of(), Map.of(), Map.of());

    ImportLedger(ServedLibrary library) {
        this.library = library;
    }

    /// The only import: how many things it has told of, of what kinds; the items by their sources,
    /// and the files by their hashes, each with all that is known of it.
    record Seen(
            long told,
            boolean isEnded,
            Map<String, Long> counts,
            Map<String, String> items,
            Map<String, String> files) {}

    /// Looks, and makes sure that what is said to be added is there.
    Seen look() {
        last =
                library.database()
                        .inTransaction(
                                TransactionIsolationLevel.REPEATABLE_READ, ImportLedger::seen);
        assertEquals(last.counts().getOrDefault("added", 0L), Long.valueOf(last.items().size()));
        assertEquals(last.told(), last.counts().values().stream().mapToLong(n -> n).sum());
        return last;
    }

    /// As [#look], but nothing yet where the database does not answer.
    Seen glance() {
        try {
            return look();
        } catch (JdbiException | DatabaseUnreachable e) {
            return last;
        }
    }

    /// How many things it has told of.
    long told() {
        return count("select coalesce(max(told), 0) from import_run");
    }

    boolean isEnded() {
        return library.database()
                .withHandle(handle ->
                        count(handle, "select count(*) from import_run where ended is not null")
                                > 0);
    }

    boolean isBegun() {
        try {
            return library.database()
                    .withHandle(handle -> count(handle, "select count(*) from import_run") > 0);
        } catch (JdbiException | DatabaseUnreachable e) {
            return false;
        }
    }

    int acknowledged() {
        return last.items().size();
    }

    /// Whatever was there is there, as it was.
    void assertKeeps(Seen before) {
        var now = look();
        assertTrue(now.told() >= before.told());
        before.items().forEach((source, item) -> assertEquals(item, now.items().get(source)));
        before.files().forEach((hash, file) -> assertEquals(file, now.files().get(hash)));
    }

    /// No item is there twice or was made twice, and no job is left.
    void assertNothingTwice() {
        assertEquals(0, count("select count(*) - count(distinct source) from item"));
        assertEquals(0, count("select count(*) - count(distinct slug) from item"));
        assertEquals(0, count("select count(*) from item where version > 1"));
        Patience.until(() -> count("select count(*) from job") == 0);
    }

    private long count(String sql) {
        return library.database().withHandle(handle -> count(handle, sql));
    }

    private static long count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    private static Seen seen(Handle handle) {
        var items = pairs(handle, ITEMS);
        var files = pairs(handle, FILES);
        return handle.createQuery(
                        "select told, ended is not null as ended, counts::text from import_run")
                .map((row, _) ->
                        new Seen(
                                row.getLong(1),
                                row.getBoolean(2),
                                counts(row.getString(3)),
                                items,
                                files))
                .findOne()
                .orElse(new Seen(0, false, Map.of(), items, files));
    }

    private static Map<String, String> pairs(Handle handle, String sql) {
        var pairs = new TreeMap<String, String>();
        handle.createQuery(sql)
                .map((row, _) -> pairs.put(row.getString(1), row.getString(2)))
                .list();
        return pairs;
    }

    private static Map<String, Long> counts(String json) {
        try {
            return new TreeMap<>(
                    new ObjectMapper().readValue(json, new TypeReference<Map<String, Long>>() {}));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
