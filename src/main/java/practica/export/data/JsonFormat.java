package practica.export.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import practica.database.Database;
import practica.export.Format;
import practica.export.Selection;
import practica.item.ItemAnswer;

/// The items as `GET /api/v1/items/{id}` tells of them, in an array.
public final class JsonFormat implements Format {
    /// Leaves the stream to others.
    static final ObjectWriter WRITER =
            Database.answers()
                    .writer()
                    .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .without(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Type type(Selection selection) {
        return new Type("application/json", "json");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        try (var items = WRITER.writeValuesAsArray(out)) {
            selection.eachWithClosedFiles(item -> items.write(ItemAnswer.of(item)));
        }
    }
}
