package practica.tables;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A JSON array of objects, at the top or anywhere within objects: the first there is.
final class JsonTable implements Rows {
    private final CountedBytes bytes;
    private final JsonParser parser;
    private long number;
    private boolean ended;

    JsonTable(Path file) throws IOException {
        this.bytes = new CountedBytes(file);
        this.parser = Json.MAPPER.createParser(bytes);
        try {
            this.ended = !findsRows();
        } catch (JacksonException e) {
            bytes.close();
            throw new IOException("This is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /// Goes to the first object of the first array that has one.
    private boolean findsRows() throws IOException {
        var before = parser.nextToken();
        while (before != null) {
            var token = parser.nextToken();
            if (before == JsonToken.START_ARRAY && token == JsonToken.START_OBJECT) {
                return true;
            }
            before = token;
        }
        return false;
    }

    @Override
    public Optional<Row> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        number++;
        try {
            if (number > 1 && parser.nextToken() == JsonToken.END_ARRAY) {
                ended = true;
                return Optional.empty();
            }
            JsonNode value = Json.MAPPER.readTree(parser);
            return Optional.of(Json.row(number, value));
        } catch (JacksonException e) {
            ended = true;
            return Optional.of(Row.broken(number, "", JsonLines.words(e)));
        }
    }

    @Override
    public long passed() {
        return bytes.passed();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
