package practica.export.data;

import java.io.IOException;
import java.io.OutputStream;
import practica.export.Format;
import practica.export.Selection;
import practica.item.ItemAnswer;

/// The items as `GET /api/v1/items/{id}` tells of them, each on a line of its own.
public final class JsonLinesFormat implements Format {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public Type type(Selection selection) {
        return new Type("application/jsonl; charset=utf-8", "jsonl");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        selection.eachWithClosedFiles(item -> {
            out.write(JsonFormat.WRITER.writeValueAsBytes(ItemAnswer.of(item)));
            out.write('\n');
        });
    }
}
