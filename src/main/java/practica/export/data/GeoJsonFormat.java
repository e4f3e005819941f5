package practica.export.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import practica.export.Format;
import practica.export.Selection;
import practica.item.Item;
import practica.item.Link;
import practica.place.Place;
import practica.vocabulary.ConceptId;

/// The items as points on a map (RFC 7946): a feature for each, with all its places; one without a
/// place has no geometry.
public final class GeoJsonFormat implements Format {
    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public Type type(Selection selection) {
        return new Type("application/geo+json", "geojson");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        try (var json = JsonFormat.WRITER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            selection.each(item -> feature(json, item, selection));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void feature(JsonGenerator json, Item item, Selection selection)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", selection.iri(item));
        var places =
                item.text().places().stream()
                        .flatMap(id -> selection.holdings().known().places().find(id).stream())
                        .toList();
        geometry(json, places);
        properties(json, item, places, selection);
        json.writeEndObject();
    }

    private static void geometry(JsonGenerator json, List<Place> places) throws IOException {
        if (places.isEmpty()) {
            json.writeNullField("geometry");
            return;
        }
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", places.size() == 1 ? "Point" : "MultiPoint");
        json.writeFieldName("coordinates");
        if (places.size() == 1) {
            point(json, places.getFirst());
        } else {
            json.writeStartArray();
            for (var place : places) {
                point(json, place);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /// Longitude comes first.
    private static void point(JsonGenerator json, Place place) throws IOException {
        json.writeArray(new double[] {place.longitude(), place.latitude()}, 0, 2);
    }

    private static void properties(
            JsonGenerator json, Item item, List<Place> places, Selection selection)
            throws IOException {
        var reader = selection.wish().reader();
        var text = item.text();
        json.writeObjectFieldStart("properties");
        json.writeStringField("title", text.in(reader).title());
        json.writeStringField("summary", text.in(reader).summary());
        json.writeStringField("language", text.shownIn(reader).code());
        json.writeStringField("address", selection.page(item));
        json.writeStringField("kind", text.details().kind().value());
        strings(json, "places", places.stream().map(place -> place.fullName(reader)).toList());
        strings(json, "themes", text.themes().stream().map(ConceptId::value).toList());
        strings(json, "sdgs", text.sdgs().stream().map(ConceptId::value).toList());
        if (text.organisation().isPresent()) {
            json.writeStringField("organisation", text.organisation().get().name());
        }
        if (text.details().year().isPresent()) {
            json.writeNumberField("year", text.details().year().get());
        }
        strings(json, "links", text.links().stream().map(Link::url).toList());
        json.writeStringField("licence", text.licence());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
