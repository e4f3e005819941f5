package practica.export.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import practica.database.Database;
import practica.export.Selection;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.Licence;
import practica.network.Organisation;

/// What is in a research object, as JSON-LD in the flat form of its specification: the descriptor,
/// each item with its files, and the root, written when everything else is.
final class Crate implements AutoCloseable {
    static final String SPECIFICATION = "https://w3id.org/ro/crate/1.2";

    private final JsonGenerator json;
    private final Selection selection;
    private final List<String> parts = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    /// @param out is left open
    Crate(OutputStream out, Selection selection) throws IOException {
        this.selection = selection;
        this.json =
                Database.answers()
                        .writer()
                        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                        .createGenerator(out);
        json.writeStartObject();
        json.writeStringField("@context", SPECIFICATION + "/context");
        json.writeArrayFieldStart("@graph");
        var descriptor = entity("ro-crate-metadata.json", "CreativeWork");
        descriptor.put("conformsTo", reference(SPECIFICATION));
        descriptor.put("about", reference("./"));
        json.writePOJO(descriptor);
    }

    void item(Item item) throws IOException {
        var reader = selection.wish().reader();
        var text = item.text();
        var path = "items/" + item.slug() + ".md";
        var files = Pack.files(item, item.slug() + ".files/");
        var entity = entity(path, "File");
        entity.put("name", text.in(reader).title());
        entity.put("description", text.in(reader).summary());
        entity.put("encodingFormat", "text/markdown");
        entity.put("inLanguage", text.language().code());
        entity.put("url", selection.page(item));
        entity.put("identifier", selection.iri(item));
        entity.put("version", Integer.toString(item.version()));
        entity.put("dateCreated", item.createdAt().toString());
        entity.put("dateModified", item.changedAt().toString());
        licence(entity, text.licence());
        if (text.organisation().isPresent()) {
            entity.put("author", reference(organisation(text.organisation().get())));
        }
        if (!files.isEmpty()) {
            entity.put(
                    "associatedMedia",
                    files.keySet().stream().map(one -> reference("items/" + one)).toList());
        }
        part(path, entity);
        for (var file : files.entrySet()) {
            file("items/" + file.getKey(), file.getValue());
        }
    }

    private void file(String path, ItemFile file) throws IOException {
        var entity = entity(path, "File");
        entity.put("name", file.title());
        entity.put("encodingFormat", file.original().mediaType());
        entity.put("contentSize", Long.toString(file.original().size()));
        entity.put("sha256", file.original().hash().value());
        entity.put("url", selection.address(file));
        licence(entity, file.licence());
        part(path, entity);
    }

    private void part(String path, Map<String, Object> entity) throws IOException {
        parts.add(path);
        json.writePOJO(entity);
    }

    private static void licence(Map<String, Object> entity, String name) {
        var licence = new Licence(name);
        licence.address()
                .ifPresentOrElse(
                        address -> entity.put("license", reference(address)),
                        () -> {
                            if (!name.isEmpty()) {
                                entity.put("license", name);
                            }
                        });
    }

    /// The id of the body, under which it is told of once.
    private String organisation(Organisation body) throws IOException {
        var id = "#organisation-" + body.id();
        if (said.add(id)) {
            var entity = entity(id, "Organization");
            entity.put("name", body.name());
            body.website().ifPresent(address -> entity.put("url", address));
            json.writePOJO(entity);
        }
        return id;
    }

    @Override
    public void close() throws IOException {
        var root = entity("./", "Dataset");
        root.put("name", "Practica");
        root.put(
                "description",
                "Items of the library at " + selection.address("/") + ", with their files.");
        root.put("datePublished", LocalDate.now(ZoneOffset.UTC).toString());
        root.put("license", "Each file says its own.");
        root.put("hasPart", parts.stream().map(Crate::reference).toList());
        json.writePOJO(root);
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static Map<String, Object> entity(String id, String type) {
        var entity = new LinkedHashMap<String, Object>();
        entity.put("@id", encoded(id));
        entity.put("@type", type);
        return entity;
    }

    private static Map<String, String> reference(String id) {
        return Map.of("@id", encoded(id));
    }

    /// A path as a reference has it: with the characters that an address may have.
    private static String encoded(String id) {
        if (id.contains("://") || id.startsWith("#") || id.equals("./")) {
            return id;
        }
        try {
            return new URI(null, null, id, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
