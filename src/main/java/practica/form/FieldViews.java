package practica.form;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import practica.check.Problem;
import practica.item.BlockPart;
import practica.item.Contact;
import practica.item.Details.Indicator;
import practica.item.FieldText;
import practica.item.FieldWords;
import practica.item.FormField;
import practica.item.Known;
import practica.item.Period;
import practica.language.Language;
import practica.language.Messages;
import practica.place.Place;
import practica.template.FieldReader;
import practica.text.Markdown;

/// Says the fields of a form in the words of a reader.
final class FieldViews {
    private static final int SPARE_ROWS = 3;

    /// Where a page offers what the template that is filled in offline can only list.
    private static final Set<FormField> OWN_HINTS =
            EnumSet.of(
                    FormField.LANGUAGE,
                    FormField.LEVEL,
                    FormField.NETWORKS,
                    FormField.THEMES,
                    FormField.SDGS,
                    FormField.STAGE,
                    FormField.COVER);

    private final Known known;
    private final FieldReader reader;
    private final Choices choices;

    FieldViews(Known known) {
        this.known = known;
        this.reader = new FieldReader(known);
        this.choices = new Choices(known);
    }

    /// What stands around the fields of a page: problems, what a file proposes, the field whose
    /// text is shown as readers will see it, what somebody else wrote meanwhile, and the files of
    /// which one may be the cover.
    record Around(
            List<Problem> problems,
            Map<FormField, List<ProposalView>> proposals,
            String shown,
            Map<FormField, String> theirs,
            List<String> pictures) {
        Around {
            problems = List.copyOf(problems);
            proposals = Map.copyOf(proposals);
            theirs = Map.copyOf(theirs);
            pictures = List.copyOf(pictures);
        }
    }

    FieldView of(Written written, FormField field, Around around, Language language) {
        var kind = written.draft().kind();
        var words = words(written, field, language);
        return new FieldView(
                field.key(),
                input(field),
                field.label(language),
                OWN_HINTS.contains(field)
                        ? Messages.in(language).say("deposit.hint." + field.key())
                        : field.hint(language),
                field.neededIn(kind),
                field.isText() ? field.mostIn(kind) : 0,
                words,
                field == FormField.COVER
                        ? Choices.covers(written.draft(), around.pictures())
                        : choices.of(written.draft(), field, language),
                field == FormField.THEMES ? choices.main(written.draft(), language) : List.of(),
                rows(written, field),
                around.problems().stream()
                        .filter(problem -> problem.field().equals(field.key()))
                        .findFirst(),
                around.proposals().getOrDefault(field, List.of()),
                around.shown().equals(field.key()) ? Markdown.html(words) : "",
                Optional.ofNullable(around.theirs().get(field)));
    }

    private static String input(FormField field) {
        return switch (field.kind()) {
            case MARKDOWN -> "markdown";
            case LINE -> field == FormField.SUMMARY || field == FormField.STAFF ? "words" : "line";
            case LINES, LINKS, PLACES -> "lines";
            case DATE, ADDRESS -> "line";
            case NETWORKS -> "tree";
            case CONCEPTS ->
                    field == FormField.THEMES || field == FormField.SDGS ? "tree" : "select";
            case LANGUAGE -> "select";
            case LICENCE -> "licence";
            case COST -> "cost";
            case CONTACT -> "contact";
            case INDICATORS -> "indicators";
            case BLOCKS -> "blocks";
            case COVER -> "cover";
        };
    }

    /// What stands in the field as a person would write it, in the language of the page.
    String words(Written written, FormField field, Language language) {
        var typed = written.unread().getOrDefault(field.key(), "");
        var read =
                switch (field) {
                    case PLACES ->
                            written.draft().places().stream()
                                    .map(place -> place(place, language))
                                    .collect(Collectors.joining("\n"));
                    case END ->
                            written.draft().end().equals("ongoing")
                                    ? Period.ongoing(language)
                                    : written.draft().end();
                    default -> FieldText.of(written.draft(), field);
                };
        return with(read, typed);
    }

    /// The same as it is read: what is chosen by what it is called.
    String said(Written written, FormField field, Language language) {
        return with(
                FieldWords.said(field, written.draft(), known, language),
                written.unread().getOrDefault(field.key(), ""));
    }

    private static String with(String read, String typed) {
        return Stream.of(read, typed)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// As readers call it, where that is understood again.
    String place(String written, Language language) {
        var place = known.places().written(written);
        return place.map(one -> one.fullName(language))
                .filter(name ->
                        reader.places(List.of(name)).known().stream()
                                .flatMap(words -> known.places().written(words).stream())
                                .map(Place::id)
                                .anyMatch(id -> place.map(Place::id).stream().anyMatch(id::equals)))
                .orElse(written);
    }

    private static List<List<String>> rows(Written written, FormField field) {
        return switch (field) {
            case INDICATORS -> {
                var rows = new ArrayList<List<String>>();
                written.draft().indicators().forEach(one -> rows.add(cells(one)));
                IntStream.range(0, SPARE_ROWS).forEach(_ -> rows.add(List.of("", "", "", "", "")));
                yield rows;
            }
            case BLOCKS -> {
                var rows = new ArrayList<List<String>>();
                written.draft().blocks().forEach(one -> rows.add(BlockPart.words(one)));
                rows.add(List.of("", "", "", ""));
                yield rows;
            }
            case COST -> List.of(cost(written));
            case COVER -> List.of(cover(written));
            case CONTACT -> List.of(contact(written));
            default -> List.of();
        };
    }

    private static List<String> cells(Indicator one) {
        return List.of(one.name(), one.before(), one.after(), one.unit(), one.source());
    }

    private static List<String> cover(Written written) {
        var cover = written.draft().cover();
        return cover == null ? List.of("", "") : List.of(cover.credit(), cover.alternative());
    }

    private static List<String> contact(Written written) {
        var contact = requireNonNullElse(written.draft().contact(), Contact.NOBODY);
        return List.of(contact.role(), contact.organisation(), contact.email());
    }

    private static List<String> cost(Written written) {
        var cost = written.draft().cost();
        if (cost != null) {
            return List.of(
                    cost.amount() == null ? "" : cost.amount().toPlainString(),
                    cost.currency(),
                    cost.year().map(String::valueOf).orElse(""));
        }
        var typed = written.unread().getOrDefault(FormField.COST.key(), "\n\n").split("\n", -1);
        return IntStream.range(0, 3).mapToObj(at -> at < typed.length ? typed[at] : "").toList();
    }
}
