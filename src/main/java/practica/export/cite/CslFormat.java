package practica.export.cite;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import java.io.IOException;
import java.io.OutputStream;
import practica.database.Database;
import practica.export.Format;
import practica.export.Selection;

/// The items as CSL-JSON, which Zotero, pandoc and others read.
public final class CslFormat implements Format {
    @Override
    public String name() {
        return "csl";
    }

    @Override
    public Type type(Selection selection) {
        return new Type("application/vnd.citationstyles.csl+json", "json");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        var writer =
                Database.answers()
                        .writer(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (var items = writer.writeValuesAsArray(out)) {
            selection.each(item ->
                    items.write(
                            Reference.of(item, selection)
                                    .toJson(new MapJsonBuilderFactory().createJsonBuilder())));
        }
    }
}
