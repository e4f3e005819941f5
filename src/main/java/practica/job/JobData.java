package practica.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import practica.database.Database;

/// What a job is told, kept as JSON: another version of the program can read it, and nothing that
/// stands in the database is ever run.
final class JobData implements Serializer {
    private static final JsonMapper JSON = Database.json();

    static byte[] of(Object data) {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] serialize(@Nullable Object data) {
        return data == null ? new byte[0] : of(data);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] bytes) {
        try {
            return bytes == null || bytes.length == 0 ? null : JSON.readValue(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
