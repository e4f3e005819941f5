package practica.export.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import practica.item.Draft;
import practica.item.Item;
import practica.item.Known;
import practica.language.Messages;
import practica.text.Slug;

/// An item as Markdown with front matter, from which an import makes the same item again: the
/// fields of its draft, then its text, section by section.
final class MarkdownText {
    /// What the reader of such files takes for the heading of a section.
    private static final Pattern HEADING =
            Pattern.compile("^##[ \\t]+[^\\n]*\\{#([a-z-]+)\\}[ \\t]*$", Pattern.MULTILINE);

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .addModule(new Jdk8Module())
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .build();

    private final Item item;
    private final Draft draft;

    private MarkdownText(Item item, Known known) {
        this.item = item;
        this.draft = Draft.of(item.text(), known);
    }

    /// @param files where each file is found from beside the text, in their order
    static String of(Item item, Map<String, ItemFilePath> files, Known known) {
        return new MarkdownText(item, known).text(files);
    }

    /// A file as the front matter names it.
    record ItemFilePath(String name, String caption, String licence) {}

    private String text(Map<String, ItemFilePath> files) {
        var plain = isPlain();
        var fields = fields(files);
        if (plain) {
            fields.remove("body");
            fields.remove("sections");
        }
        try {
            return "---\n"
                    + YAML.writeValueAsString(fields).stripTrailing()
                    + "\n---\n"
                    + (plain ? body() : "");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode fields(Map<String, ItemFilePath> files) {
        var fields = YAML.createObjectNode();
        var id = item.source().orElse(item.slug());
        fields.put("id", id);
        if (!Slug.of(id).value().equals(item.slug())) {
            fields.put("slug", item.slug());
        }
        var written = (ObjectNode) YAML.valueToTree(draft);
        written.remove(fields.propertyStream().map(Map.Entry::getKey).toList());
        fields.setAll(written);
        if (fields.get("cost") instanceof ObjectNode cost && draft.cost() != null) {
            // As words it keeps its zeros: 12.50.
            cost.put("amount", draft.cost().amount().toPlainString());
        }
        fields.remove("files");
        if (!files.isEmpty()) {
            var list = fields.putArray("files");
            files.forEach((path, file) -> list.add(named(path, file)));
        }
        return fields;
    }

    private static ObjectNode named(String path, ItemFilePath file) {
        var named = YAML.createObjectNode().put("path", path);
        if (!path.endsWith("/" + file.name())) {
            named.put("name", file.name());
        }
        if (!file.caption().isEmpty()) {
            named.put("caption", file.caption());
        }
        if (!file.licence().isEmpty()) {
            named.put("licence", file.licence());
        }
        return named;
    }

    /// Whether the text can stand below the front matter and be parted again as it was; else it
    /// stands in the front matter, field by field.
    private boolean isPlain() {
        var practice = draft.kind().equals("case-study");
        var headed =
                draft.sections().values().stream().anyMatch(words -> HEADING.matcher(words).find())
                        || HEADING.matcher(draft.body()).find();
        return practice
                ? !headed && !(draft.sections().isEmpty() && draft.body().isEmpty())
                : draft.sections().isEmpty() && !draft.body().isEmpty();
    }

    private String body() {
        var say = Messages.in(item.text().language());
        var words = new StringBuilder("\n");
        if (!draft.body().isEmpty()) {
            words.append(draft.body()).append("\n\n");
        }
        draft.sections()
                .forEach((key, section) ->
                        words.append("## ")
                                .append(say.say("section." + key))
                                .append(" {#")
                                .append(key)
                                .append("}\n\n")
                                .append(section)
                                .append("\n\n"));
        return words.toString().stripTrailing() + "\n";
    }
}
