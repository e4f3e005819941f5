package practica.deposit;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.deposit.MarkdownText.Attached;
import practica.item.Draft;
import practica.item.PartialDate;
import practica.language.Language;
import practica.language.LanguageDetector;
import practica.text.FrontMatter;
import practica.text.Markdown;
import practica.text.Words;

/// Reads Markdown into drafts. Front matter with one of our kinds is a library file, whose fields
/// are those of [Draft], all of it where there is no body; any other front matter gives title,
/// language, summary and date where it has them, and is kept field by field.
final class MarkdownReader {
    private static final Set<String> KINDS = Set.of("case-study", "document");
    private static final Pattern SECTION =
            Pattern.compile("^##[ \\t]+[^\\n]*\\{#([a-z-]+)\\}[ \\t]*$", Pattern.MULTILINE);
    private static final int TITLE = 1_000;
    private static final int SUMMARY = 5_000;
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                    .build();

    /// The fields of a draft. In front matter that is not ours they may mean something else.
    private static final List<String> OURS =
            List.of(
                    "kind",
                    "language",
                    "title",
                    "summary",
                    "body",
                    "sections",
                    "blocks",
                    "translations",
                    "places",
                    "organisation",
                    "contact",
                    "themes",
                    "sdgs",
                    "networks",
                    "cover",
                    "start",
                    "end",
                    "stage",
                    "document-type",
                    "date",
                    "cost",
                    "staff",
                    "funding",
                    "partners",
                    "indicators",
                    "links",
                    "licence",
                    "verified",
                    "extras");

    private MarkdownReader() {}

    /// @throws Unreadable where a field of a library file is not of its form
    static MarkdownText read(Path path, String source, String text) throws Unreadable {
        var front = FrontMatter.of(text);
        if (front.isPresent() && KINDS.contains(front.get().fields().path("kind").asText())) {
            return libraryFile(path, source, front.get());
        }
        var fields = front.map(FrontMatter::fields).orElse(JsonNodeFactory.instance.objectNode());
        var body = front.map(FrontMatter::body).orElse(text.strip());
        return new MarkdownText(source, name(path), draft(general(path, fields, body)), List.of());
    }

    private static MarkdownText libraryFile(Path path, String source, FrontMatter front)
            throws Unreadable {
        var fields = ((ObjectNode) front.fields()).deepCopy();
        var id = fields.path("id").asText(source);
        var slug = fields.path("slug").asText(id);
        var files = attached(path, fields.path("files"));
        fields.remove(List.of("id", "slug", "files"));
        var draft = draft(fields);
        if (front.body().isBlank()) {
            return new MarkdownText(id, slug, draft, files);
        }
        var inSections = draft.kind().equals("case-study") && SECTION.matcher(front.body()).find();
        var named =
                inSections
                        ? draft.withText(before(front.body()), sections(front.body()))
                        : draft.withText(front.body(), Map.of());
        return new MarkdownText(id, slug, named, files);
    }

    private static Draft draft(ObjectNode fields) throws Unreadable {
        try {
            return JSON.treeToValue(fields, Draft.class);
        } catch (JsonProcessingException e) {
            throw new Unreadable(
                    where(e).map(field ->
                                    "The field %s is not written as a library file has it."
                                            .formatted(field))
                            .orElseGet(() -> Words.beginning(e.getOriginalMessage(), 300)));
        }
    }

    private static Optional<String> where(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    private static ObjectNode general(Path path, JsonNode fields, String body) {
        var draft = ((ObjectNode) fields).deepCopy();
        OURS.forEach(ours -> rename(draft, ours));
        var given = fields.path("title").asText("");
        var title =
                given.isBlank()
                        ? Markdown.firstHeading(body)
                                .filter(words -> !words.isBlank())
                                .orElse(name(path))
                        : given;
        var plain = Markdown.plain(body);
        var stated =
                Stream.of("language", "lang")
                        .flatMap(key -> Language.of(fields.path(key).asText("")).stream())
                        .findFirst();
        return draft.put("kind", "document")
                .put("title", Words.beginning(title.strip(), TITLE))
                .put(
                        "language",
                        stated.orElseGet(() -> LanguageDetector.detect(title + "\n" + plain))
                                .code())
                .put(
                        "summary",
                        Words.beginning(
                                fields.path("summary")
                                        .asText(fields.path("description").asText("")),
                                SUMMARY))
                .put("body", body)
                .put(
                        "date",
                        PartialDate.of(fields.path("date").asText(""))
                                .map(PartialDate::value)
                                .orElse(""));
    }

    /// A field that means something else elsewhere is kept under another name.
    private static void rename(ObjectNode fields, String ours) {
        var value = fields.remove(ours);
        if (value != null) {
            fields.set(ours + " (as given)", value);
        }
    }

    private static List<Attached> attached(Path path, JsonNode files) {
        var attached = new ArrayList<Attached>();
        for (var file : files) {
            var beside = path.resolveSibling(file.path("path").asText()).normalize();
            attached.add(
                    new Attached(
                            beside,
                            file.path("name").asText(String.valueOf(beside.getFileName())),
                            file.path("caption").asText(""),
                            file.path("licence").asText("")));
        }
        return attached;
    }

    private static String before(String body) {
        var first = SECTION.matcher(body);
        return first.find() ? body.substring(0, first.start()).strip() : body;
    }

    private static Map<String, String> sections(String body) {
        var sections = new LinkedHashMap<String, String>();
        var headings = SECTION.matcher(body);
        var from = -1;
        var key = "";
        while (headings.find()) {
            if (from >= 0) {
                sections.merge(
                        key,
                        body.substring(from, headings.start()).strip(),
                        (one, two) -> one + "\n\n" + two);
            }
            key = headings.group(1);
            from = headings.end();
        }
        sections.merge(key, body.substring(from).strip(), (one, two) -> one + "\n\n" + two);
        return sections;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
    }
}
