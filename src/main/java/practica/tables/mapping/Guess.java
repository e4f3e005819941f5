package practica.tables.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import practica.tables.Tables;
import practica.text.Words;

/// Guesses a mapping from the headings of a table, by the words that people use for our fields in
/// five languages (`tables/headings.yaml`).
public final class Guess {
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Map<String, List<String>> WORDS = words();

    private Guess() {}

    /// A heading that is the very word counts before one that begins with it or ends with it. Every
    /// column becomes one field at most, every field comes from one column.
    public static Mapping of(List<String> columns) {
        if (Tables.areOurs(columns)) {
            return Own.mapping(columns);
        }
        var fields = new LinkedHashMap<String, Column>();
        fields.put("kind", Column.constant("case-study"));
        fields.put("language", Column.constant(RowText.DETECT));
        var taken = new HashSet<String>();
        for (var closeness : List.of(3, 2, 1)) {
            WORDS.forEach((field, words) -> {
                if (!fields.containsKey(field) || Mapping.CONSTANTS.contains(field)) {
                    best(columns, words, closeness, taken)
                            .ifPresent(column -> {
                                fields.put(field, Column.named(column));
                                taken.add(column);
                            });
                }
            });
        }
        if (fields.containsKey("indicators.before") || fields.containsKey("indicators.after")) {
            // Beside columns for their values, what is called an indicator is the name of one.
            var named = fields.remove("indicators");
            if (named != null) {
                fields.putIfAbsent("indicators.name", named);
            }
        }
        if (fields.containsKey("document-type")) {
            fields.put("kind", Column.constant("document"));
        }
        return new Mapping(inOrder(fields), Optional.empty(), Set.of());
    }

    private static Optional<String> best(
            List<String> columns, List<String> words, int closeness, Set<String> taken) {
        return words.stream()
                .flatMap(word ->
                        columns.stream()
                                .filter(column ->
                                        !taken.contains(column)
                                                && closeness(column, word) == closeness))
                .findFirst();
    }

    private static int closeness(String column, String word) {
        var whole = folded(column);
        var last = folded(column.substring(column.lastIndexOf('.') + 1));
        if (whole.equals(word)) {
            return 3;
        }
        if (last.equals(word)) {
            return 2;
        }
        return word.length() > 2 && (whole.startsWith(word + " ") || whole.endsWith(" " + word))
                ? 1
                : 0;
    }

    private static String folded(String heading) {
        return Words.folded(CAMEL.matcher(heading).replaceAll(" "));
    }

    private static Map<String, Column> inOrder(Map<String, Column> fields) {
        var ordered = new LinkedHashMap<String, Column>();
        for (var name : Mapping.FIELDS) {
            var column = fields.remove(name);
            if (column != null) {
                ordered.put(name, column);
            }
        }
        ordered.putAll(fields);
        return ordered;
    }

    private static Map<String, List<String>> words() {
        try (var bytes = Guess.class.getResourceAsStream("/tables/headings.yaml")) {
            var words = new LinkedHashMap<String, List<String>>();
            new YAMLMapper()
                    .readTree(bytes)
                    .properties()
                    .forEach(field -> {
                        var said = new ArrayList<String>();
                        for (JsonNode word : field.getValue()) {
                            said.add(Words.folded(word.asText()));
                        }
                        words.put(field.getKey(), said);
                    });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
