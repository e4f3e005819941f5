package practica.tables.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import practica.item.Section;

/// How the columns of a table become the fields of a draft. `prefix` stands before what identifies
/// a row; empty for the name of the file. What is neither mapped nor left out is kept under its
/// heading.
public record Mapping(Map<String, Column> fields, Optional<String> prefix, Set<String> leftOut) {
    /// The fields of which a mapping may speak.
    static final List<String> FIELDS =
            List.of(
                    "source",
                    "kind",
                    "language",
                    "title",
                    "summary",
                    "body",
                    "themes",
                    "sdgs",
                    "places",
                    "city",
                    "region",
                    "country",
                    "organisation",
                    "level",
                    "website",
                    "contact",
                    "contact.role",
                    "contact.organisation",
                    "contact.email",
                    "networks",
                    "start",
                    "end",
                    "year",
                    "stage",
                    "document-type",
                    "date",
                    "cost",
                    "cost-currency",
                    "cost-year",
                    "indicators",
                    "indicators.name",
                    "indicators.before",
                    "indicators.after",
                    "indicators.unit",
                    "indicators.source",
                    "blocks",
                    "blocks.title",
                    "blocks.what",
                    "blocks.factors",
                    "blocks.lessons",
                    "staff",
                    "funding",
                    "partners",
                    "links",
                    "licence");

    /// Fields for which a mapping that names no column gives the value itself.
    static final Set<String> CONSTANTS = Set.of("kind", "language", "licence");

    private static final Pattern TRANSLATION =
            Pattern.compile("translations\\.[a-z]{2,3}\\.(title|summary|body)");
    private static final String SECTION = "sections.";

    public Mapping {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
    }

    static boolean isField(String name) {
        return FIELDS.contains(name)
                || TRANSLATION.matcher(name).matches()
                || (name.startsWith(SECTION)
                        && Section.of(name.substring(SECTION.length())).isPresent());
    }

    Optional<Column> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /// Whether the column becomes a field or is left out.
    boolean takes(String column) {
        return leftOut.contains(column)
                || fields.values().stream().anyMatch(one -> one.columns().containsKey(column));
    }

    /// The columns of which it speaks.
    public Set<String> columns() {
        var columns = new TreeSet<>(leftOut);
        fields.values().forEach(one -> columns.addAll(one.columns().keySet()));
        return columns;
    }

    /// Whether it gives an item words: a title, a summary or a text.
    public boolean givesWords() {
        return fields.keySet().stream()
                .anyMatch(name ->
                        Set.of("title", "summary", "body").contains(name)
                                || name.startsWith(SECTION));
    }
}
