package practica.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands in a field of a draft, as one would write it there: lists on lines of their own,
/// things that are kept by id by their ids.
public final class FieldText {
    private FieldText() {}

    public static String of(Draft draft, FormField field) {
        return switch (field) {
            case TITLE -> draft.title();
            case SUMMARY -> draft.summary();
            case LANGUAGE -> draft.language();
            case PLACES -> lines(draft.places());
            case ORGANISATION -> body(draft).map(Draft.Body::name).orElse("");
            case LEVEL -> body(draft).map(Draft.Body::level).orElse("");
            case WEBSITE -> body(draft).map(Draft.Body::website).orElse("");
            case CONTACT -> Optional.ofNullable(draft.contact()).map(Contact::said).orElse("");
            case NETWORKS -> lines(draft.networks());
            case THEMES -> lines(draft.themes());
            case SDGS -> lines(draft.sdgs());
            case START -> draft.start();
            case END -> draft.end();
            case STAGE -> draft.stage();
            case DOCUMENT_TYPE -> draft.documentType();
            case DATE -> draft.date();
            case CONTEXT,
                    ACTIONS,
                    PARTICIPANTS,
                    RESOURCES,
                    RESULTS,
                    LESSONS,
                    TRANSFER,
                    INCLUSION,
                    LEGAL ->
                    draft.sections().getOrDefault(field.key(), "");
            case BLOCKS ->
                    draft.blocks().stream()
                            .map(FieldText::block)
                            .collect(Collectors.joining("\n\n"));
            case INDICATORS -> lines(draft.indicators().stream().map(FieldText::row).toList());
            case COST -> Optional.ofNullable(draft.cost()).map(FieldText::cost).orElse("");
            case STAFF -> draft.staff();
            case FUNDING -> lines(draft.funding());
            case PARTNERS -> lines(draft.partners());
            case LINKS -> lines(draft.links().stream().map(FieldText::link).toList());
            case COVER -> Optional.ofNullable(draft.cover()).map(FieldText::cover).orElse("");
            case LICENCE -> draft.licence();
        };
    }

    private static Optional<Draft.Body> body(Draft draft) {
        return Optional.ofNullable(draft.organisation());
    }

    private static String lines(List<String> entries) {
        return String.join("\n", entries);
    }

    /// The parts of a building block, one after another.
    static String block(LanguageVersion.BuildingBlock one) {
        return BlockPart.words(one).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String row(Details.Indicator one) {
        return Stream.of(one.name(), one.before(), one.after(), one.unit(), one.source())
                .collect(Collectors.joining("; "));
    }

    private static String cover(Cover cover) {
        return lines(List.of(cover.file(), cover.credit(), cover.alternative())).stripTrailing();
    }

    private static String cost(Details.Cost cost) {
        return (cost.amount() == null ? "" : cost.amount().toPlainString() + " ")
                + cost.currency()
                + cost.year().map(year -> " (" + year + ")").orElse("");
    }

    private static String link(Link link) {
        return link.title().isEmpty() ? link.url() : link.title() + ", " + link.url();
    }
}
