package practica.template;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import practica.item.FormField;
import practica.item.FormStep;
import practica.item.Known;
import practica.language.Language;
import practica.office.Block.Paragraph;
import practica.text.Words;

/// Recognises what is the form's own in a text, by marks and by the words of every language.
final class Headings {
    private final List<FormWords> words;
    private final Map<String, FormField> fields = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    Headings(Known known) {
        words = FormWords.all(known);
        for (var one : words) {
            for (var field : FormField.ofKind("case-study")) {
                fields.put(Words.folded(field.label(one.language())), field);
            }
            for (var step : FormStep.values()) {
                others.add(Words.folded(step.label(one.language())));
            }
            others.add(Words.folded(one.choicesHeading()));
        }
    }

    /// A heading of the form: a field's, or one that only ends the field before.
    record Heading(Optional<FormField> field) {}

    /// What the paragraph's bookmarks say that it is.
    static Stream<Heading> marked(Paragraph paragraph) {
        return paragraph.marks().stream()
                .filter(mark -> mark.startsWith(FormWords.MARK))
                .map(mark -> new Heading(FormField.of(mark.substring(FormWords.MARK.length()))));
    }

    /// The field whose label the whole paragraph is.
    Optional<FormField> labelled(Paragraph paragraph) {
        return Optional.ofNullable(fields.get(label(paragraph)));
    }

    /// Whether the whole paragraph is a heading of the form that is no field's.
    boolean isOther(Paragraph paragraph) {
        return others.contains(label(paragraph));
    }

    /// The language in which the paragraph would be the heading of the field.
    Stream<Language> languages(FormField field, Paragraph paragraph) {
        return words.stream()
                .map(FormWords::language)
                .filter(language -> Words.folded(field.label(language)).equals(label(paragraph)));
    }

    /// Without numbers in front and signs behind; nothing that is longer than any label.
    private static String label(Paragraph paragraph) {
        return paragraph.words().length() > 100
                ? ""
                : Words.folded(paragraph.words()).replaceFirst("^(\\d+ )+", "");
    }

    /// What somebody wrote behind the label, on the same line.
    String behindLabel(FormField field, String line) {
        return behind(line, words.stream().map(one -> field.label(one.language())));
    }

    /// What is not the form's own hint.
    String withoutHint(FormField field, String line) {
        return behind(
                line,
                words.stream()
                        .flatMap(one -> Stream.of(one.hint(field), field.hint(one.language()))));
    }

    private static String behind(String line, Stream<String> beginnings) {
        return beginnings
                .filter(beginning -> begins(line, beginning))
                .max(Comparator.comparingInt(String::length))
                .map(beginning ->
                        line.substring(beginning.length()).replaceFirst("^[\\s★*:.–—-]++", ""))
                .orElse(line);
    }

    private static boolean begins(String line, String beginning) {
        var end = beginning.length();
        return line.regionMatches(true, 0, beginning, 0, end)
                && (line.length() == end || !Character.isLetterOrDigit(line.charAt(end)));
    }
}
