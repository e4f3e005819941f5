package practica.item;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import practica.language.Language;
import practica.language.Messages;

/// The fields of the form, in their order: one list for every place where people fill them in, and
/// for the check of what they wrote. A case study has all but two of them, a document some.
public enum FormField {
    TITLE(FormStep.BASICS, Kind.LINE, true, 120, "sort.title"),
    SUMMARY(FormStep.BASICS, Kind.LINE, true, 600, "compare.summary"),
    LANGUAGE(FormStep.BASICS, Kind.LANGUAGE, false, 1, "facet.language"),
    PLACES(FormStep.WHERE, Kind.PLACES, true, 50, "fact.places"),
    ORGANISATION(FormStep.WHERE, Kind.LINE, true, 300, "fact.organisation"),
    LEVEL(FormStep.WHERE, Kind.CONCEPTS, false, 1, "fact.level"),
    WEBSITE(FormStep.WHERE, Kind.ADDRESS, false, 1, "network.website"),
    CONTACT(FormStep.WHERE, Kind.CONTACT, false, 200, "fact.contact"),
    NETWORKS(FormStep.WHERE, Kind.NETWORKS, false, 0, "fact.networks"),
    THEMES(FormStep.SUBJECT, Kind.CONCEPTS, true, 3, "fact.themes"),
    SDGS(FormStep.SUBJECT, Kind.CONCEPTS, false, 0, "fact.sdgs"),
    START(FormStep.SUBJECT, Kind.DATE, true, 1, "form.start"),
    END(FormStep.SUBJECT, Kind.DATE, false, 1, "form.end"),
    STAGE(FormStep.SUBJECT, Kind.CONCEPTS, false, 1, "fact.stage"),
    DOCUMENT_TYPE(FormStep.SUBJECT, Kind.CONCEPTS, false, 1, "fact.type"),
    DATE(FormStep.SUBJECT, Kind.DATE, false, 1, "fact.date"),
    CONTEXT(Section.CONTEXT),
    ACTIONS(Section.ACTIONS),
    BLOCKS(FormStep.STORY, Kind.BLOCKS, false, 20, "fact.blocks"),
    PARTICIPANTS(Section.PARTICIPANTS),
    RESOURCES(Section.RESOURCES),
    RESULTS(Section.RESULTS),
    LESSONS(Section.LESSONS),
    TRANSFER(Section.TRANSFER),
    INCLUSION(Section.INCLUSION),
    LEGAL(Section.LEGAL),
    INDICATORS(FormStep.FACTS, Kind.INDICATORS, false, 50, "fact.indicators"),
    COST(FormStep.FACTS, Kind.COST, false, 1, "fact.cost"),
    STAFF(FormStep.FACTS, Kind.LINE, false, 1_000, "fact.staff"),
    FUNDING(FormStep.FACTS, Kind.LINES, false, 50, "fact.funding"),
    PARTNERS(FormStep.FACTS, Kind.LINES, false, 100, "fact.partners"),
    LINKS(FormStep.SOURCES, Kind.LINKS, false, 100, "item.links"),
    COVER(FormStep.SOURCES, Kind.COVER, false, 1, "fact.cover"),
    LICENCE(FormStep.SOURCES, Kind.LICENCE, false, 1, "fact.licence");

    /// What is written into a field.
    public enum Kind {
        LINE,
        MARKDOWN,
        LINES,
        DATE,
        CONCEPTS,
        PLACES,
        NETWORKS,
        LANGUAGE,
        LICENCE,
        COST,
        CONTACT,
        INDICATORS,
        BLOCKS,
        COVER,
        LINKS,
        ADDRESS
    }

    /// What a quick submission asks for, beside a file.
    public static final Set<FormField> QUICK = EnumSet.of(TITLE, SUMMARY, PLACES, THEMES);

    /// What a document is incomplete without.
    private static final Set<FormField> NEEDED_IN_DOCUMENT = EnumSet.of(TITLE, SUMMARY, THEMES);

    private static final Set<FormField> ONLY_IN_DOCUMENT = EnumSet.of(DOCUMENT_TYPE, DATE);
    private static final Set<FormField> ONLY_IN_PRACTICE = EnumSet.of(START, END, STAGE);

    private final FormStep step;
    private final Kind kind;
    private final boolean needed;
    private final int most;
    private final String label;

    FormField(FormStep step, Kind kind, boolean needed, int most, String label) {
        this.step = step;
        this.kind = kind;
        this.needed = needed;
        this.most = most;
        this.label = label;
    }

    FormField(Section section) {
        this(
                FormStep.STORY,
                Kind.MARKDOWN,
                section.needed(),
                section.most(),
                "section." + section.key());
    }

    public static Optional<FormField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /// Those of a kind of item, in their order.
    public static List<FormField> ofKind(String kind) {
        return Arrays.stream(values()).filter(field -> field.isOf(kind)).toList();
    }

    /// The name by which a draft and a section call it.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public FormStep step() {
        return step;
    }

    public Kind kind() {
        return kind;
    }

    /// Whether a case study is incomplete without it.
    public boolean needed() {
        return needed;
    }

    /// Whether an item of the kind is incomplete without it.
    public boolean neededIn(String kind) {
        return kind.equals("case-study") ? needed : NEEDED_IN_DOCUMENT.contains(this);
    }

    /// Whether something of it is in the draft.
    public boolean isIn(Draft draft) {
        return !FieldText.of(draft, this).isBlank();
    }

    private boolean isOf(String kind) {
        return kind.equals("case-study")
                ? !ONLY_IN_DOCUMENT.contains(this)
                : step != FormStep.STORY
                        && step != FormStep.FACTS
                        && !ONLY_IN_PRACTICE.contains(this);
    }

    /// The same as [#most] in an item of the kind.
    public int mostIn(String kind) {
        return switch (this) {
            case TITLE -> Limits.of(kind).title();
            case SUMMARY -> Limits.of(kind).summary();
            case THEMES -> kind.equals("case-study") ? most : 0;
            default -> most;
        };
    }

    /// How many characters a text may have, or how many entries a list; 0 where nobody counts.
    public int most() {
        return most;
    }

    public boolean isText() {
        return kind == Kind.LINE || kind == Kind.MARKDOWN;
    }

    public String label(Language reader) {
        return Messages.in(reader).say(label);
    }

    /// What to write here.
    public String hint(Language reader) {
        return Messages.in(reader).say("form.hint." + key());
    }
}
