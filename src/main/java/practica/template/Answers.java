package practica.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import practica.item.FormField;
import practica.language.Language;
import practica.office.Block;
import practica.office.OfficeText;

/// What somebody wrote under each heading of the form, and the language of the form.
record Answers(Language language, Map<FormField, List<Block>> blocks) {
    private static final Set<FormField> TABLES =
            EnumSet.of(FormField.INDICATORS, FormField.BLOCKS, FormField.COVER);

    /// Empty where the document is not our form.
    static Optional<Answers> of(OfficeText text, Headings headings) {
        var sorting = new Sorting(text, headings);
        var stated =
                Optional.ofNullable(text.properties().get(FormWords.PROPERTY))
                        .flatMap(Language::ofInterface);
        return stated.isPresent() || sorting.isForm()
                ? Optional.of(
                        new Answers(
                                stated.orElseGet(sorting::language), sorting.sorted(text.blocks())))
                : Optional.empty();
    }

    List<Block> to(FormField field) {
        return blocks.getOrDefault(field, List.of());
    }

    /// Whether nothing is written anywhere but in the tables, which are never empty.
    boolean isEmpty() {
        return blocks.entrySet().stream()
                .filter(answer -> !TABLES.contains(answer.getKey()))
                .allMatch(answer -> Entries.line(answer.getValue()).isEmpty());
    }
}
