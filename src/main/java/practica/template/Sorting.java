package practica.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practica.item.FormField;
import practica.language.Language;
import practica.office.Block;
import practica.office.Block.Paragraph;
import practica.office.OfficeText;
import practica.template.Headings.Heading;

/// Sorts the blocks of a text by the fields under whose headings they stand: by the bookmarks of
/// the form, and for fields that have lost theirs by the words of their labels.
final class Sorting {
    /// Bookmarks or headings of so many fields make a form, even if nothing else says so.
    private static final int ENOUGH = 8;

    private final Headings headings;
    private final List<Paragraph> paragraphs;
    private final Set<FormField> marked;

    /// Whether lines that do not stand out are headings too, because few do.
    private final boolean anyLine;

    private final Set<FormField> begun = new HashSet<>();

    Sorting(OfficeText text, Headings headings) {
        this.headings = headings;
        paragraphs =
                text.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .toList();
        marked =
                paragraphs.stream()
                        .flatMap(Headings::marked)
                        .flatMap(heading -> heading.field().stream())
                        .collect(Collectors.toSet());
        anyLine = marked.isEmpty() && labels() < ENOUGH;
    }

    boolean isForm() {
        return marked.size() >= ENOUGH || (labels() >= ENOUGH && named(FormField.TITLE));
    }

    /// How many fields have a line that stands out and is their label.
    private long labels() {
        return paragraphs.stream()
                .filter(Sorting::standsOut)
                .flatMap(paragraph -> headings.labelled(paragraph).stream())
                .distinct()
                .count();
    }

    private boolean named(FormField field) {
        return paragraphs.stream()
                .anyMatch(one -> headings.labelled(one).filter(field::equals).isPresent());
    }

    /// The one in which most of the headings are.
    Language language() {
        return paragraphs.stream()
                .flatMap(one ->
                        headings.labelled(one).stream()
                                .flatMap(field -> headings.languages(field, one)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Language.EN);
    }

    Map<FormField, List<Block>> sorted(List<Block> blocks) {
        var sorted = new EnumMap<FormField, List<Block>>(FormField.class);
        @Nullable FormField current = null;
        for (var block : blocks) {
            var heading =
                    block instanceof Paragraph paragraph
                            ? heading(paragraph)
                            : Optional.<Heading>empty();
            if (heading.isPresent()) {
                current = heading.get().field().orElse(null);
            }
            if (current != null) {
                begun.add(current);
                answer(current, block, heading.isPresent())
                        .ifPresent(sorted.computeIfAbsent(current, _ -> new ArrayList<>())::add);
            }
        }
        return sorted;
    }

    /// Empty where the paragraph is no heading of the form.
    private Optional<Heading> heading(Paragraph paragraph) {
        var mark = Headings.marked(paragraph).findFirst();
        if (mark.isPresent() || !(anyLine || standsOut(paragraph))) {
            return mark;
        }
        return marked.isEmpty() && headings.isOther(paragraph)
                ? Optional.of(new Heading(Optional.empty()))
                : headings.labelled(paragraph)
                        .filter(field -> !marked.contains(field) && !begun.contains(field))
                        .map(field -> new Heading(Optional.of(field)));
    }

    private static boolean standsOut(Paragraph paragraph) {
        return paragraph.level() > 0 || paragraph.strong();
    }

    /// What of the block somebody wrote.
    private Optional<Block> answer(FormField field, Block block, boolean heading) {
        if (!(block instanceof Paragraph paragraph)) {
            return Optional.of(block);
        }
        var words = paragraph.words();
        if (heading) {
            var behind = headings.behindLabel(field, words);
            return behind.equals(words) || behind.isEmpty()
                    ? Optional.empty()
                    : Optional.of(plain(behind));
        }
        var own = headings.withoutHint(field, words);
        return own.isBlank()
                ? Optional.empty()
                : Optional.of(own.equals(words) ? block : plain(own));
    }

    private static Paragraph plain(String words) {
        return new Paragraph(Set.of(), 0, 0, false, false, words, words);
    }
}
