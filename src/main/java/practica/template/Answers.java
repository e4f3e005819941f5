package practica.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import practica.item.FormField;
import practica.language.Language;
import practica.office.Block;
import practica.office.OfficeText;

/// What somebody wrote under each heading of the form, and the language of the form.
record Answers(Language language, Map<FormField, List<Block>> blocks) {
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

    /// Whether nothing is written anywhere but in the table of indicators, which is never empty.
    boolean isEmpty() {
        return blocks.entrySet().stream()
                .filter(answer -> answer.getKey() != FormField.INDICATORS)
                .allMatch(answer -> Entries.line(answer.getValue()).isEmpty());
    }
}
