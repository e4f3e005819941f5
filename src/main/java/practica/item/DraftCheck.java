package practica.item;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.check.Checked;
import practica.check.Checks;
import practica.language.Language;
import practica.mail.EmailAddress;
import practica.network.NetworkId;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// The rules of the template. What may be missing is not missed here: see [ItemText#missing].
final class DraftCheck {
    /// For one entry of a list.
    private static final int ENTRY = 300;

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final String ONGOING = "ongoing";

    private final Draft draft;
    private final Known known;
    private final boolean practice;
    private final Limits limits;
    private final Checks checks = new Checks();

    DraftCheck(Draft draft, Known known) {
        this.draft = draft;
        this.known = known;
        this.practice = draft.kind().equals("case-study");
        this.limits = Limits.of(draft.kind());
    }

    Checked<ItemText> check() {
        checks.that(
                        practice || draft.kind().equals("document"),
                        "kind",
                        "check.unknown",
                        draft.kind())
                .that(
                        Language.of(draft.language()).isPresent(),
                        "language",
                        "check.unknown",
                        draft.language())
                .words("title", draft.title(), limits.title())
                .atMost("summary", draft.summary(), limits.summary())
                .atMost("body", draft.body(), Limits.BODY);
        translations();
        sections("sections", draft.sections());
        blocks(draft.blocks());
        concepts("themes", draft.themes(), known.vocabularies().themes());
        if (practice) {
            notMore(FormField.THEMES, draft.themes());
        }
        concepts("sdgs", draft.sdgs(), known.vocabularies().sdgs());
        concepts("stage", given(draft.stage()), known.vocabularies().stages());
        concepts(
                "document-type", given(draft.documentType()), known.vocabularies().documentTypes());
        notMore(FormField.PLACES, draft.places());
        draft.places().stream()
                .limit(FormField.PLACES.most())
                .forEach(place ->
                        checks.that(
                                known.places().written(place).isPresent(),
                                "places",
                                "check.unknown",
                                place));
        draft.networks()
                .forEach(network ->
                        checks.that(
                                known.networks().find(new NetworkId(network)).isPresent(),
                                "networks",
                                "check.unknown",
                                network));
        notMore(FormField.LINKS, draft.links());
        draft.links().stream()
                .limit(FormField.LINKS.most())
                .forEach(link ->
                        checks.that(link.leadsToTheWeb(), "links", "check.address", link.url()));
        entries(FormField.FUNDING, draft.funding());
        entries(FormField.PARTNERS, draft.partners());
        notMore(FormField.INDICATORS, draft.indicators());
        checks.atMost("staff", draft.staff(), FormField.STAFF.most())
                .atMost("licence", draft.licence(), ENTRY);
        cover();
        organisation();
        contact();
        dates();
        cost();
        return checks.giving(new DraftText(draft, known, practice)::text);
    }

    private void blocks(List<LanguageVersion.BuildingBlock> blocks) {
        notMore(FormField.BLOCKS, blocks);
        blocks.stream()
                .limit(FormField.BLOCKS.most())
                .forEach(block -> {
                    for (var part : BlockPart.values()) {
                        checks.atMost("blocks", part.of(block), part.most());
                    }
                });
    }

    /// A language has one text: `pt-BR` beside `pt`, or in a Portuguese draft, would take its
    /// place.
    private void translations() {
        var taken = new HashSet<Language>();
        Language.of(draft.language()).ifPresent(taken::add);
        draft.translations()
                .forEach((tag, translation) -> {
                    checks.that(
                            Language.of(tag).filter(taken::add).isPresent(),
                            "translations." + tag,
                            "check.unknown",
                            tag);
                    translation("translations." + tag, translation);
                });
    }

    private void translation(String field, Draft.Translation translation) {
        checks.words(field + ".title", translation.title(), limits.title())
                .atMost(field + ".summary", translation.summary(), limits.summary())
                .atMost(field + ".body", translation.body(), Limits.BODY);
        sections(field, translation.sections());
        blocks(translation.blocks());
    }

    private void sections(String field, Map<String, String> sections) {
        sections.forEach((key, words) ->
                Section.of(key)
                        .ifPresentOrElse(
                                section -> checks.atMost("section." + key, words, section.most()),
                                () -> checks.that(false, field, "check.unknown", key)));
    }

    private void concepts(String field, Collection<String> ids, Scheme scheme) {
        ids.forEach(id -> checks.that(scheme.knows(new ConceptId(id)), field, "check.unknown", id));
    }

    private void notMore(FormField field, List<?> values) {
        checks.that(
                values.size() <= field.most(),
                field.key(),
                "check.too-many",
                Integer.toString(field.most()));
    }

    private void entries(FormField field, List<String> entries) {
        notMore(field, entries);
        entries.stream()
                .limit(field.most())
                .forEach(entry -> checks.atMost(field.key(), entry, ENTRY));
    }

    /// Whether the item has such a file is for those to say who know its files.
    private void cover() {
        var cover = draft.cover();
        if (cover != null) {
            checks.that(!cover.file().isEmpty(), "cover", "check.cover.file", "")
                    .that(
                            !cover.alternative().isEmpty(),
                            "cover",
                            "check.cover.alternative",
                            cover.file())
                    .atMost("cover", cover.file(), ENTRY)
                    .atMost("cover", cover.credit(), Cover.MOST)
                    .atMost("cover", cover.alternative(), Cover.MOST);
        }
    }

    private void organisation() {
        var body = draft.organisation();
        if (body != null) {
            checks.words("organisation", body.name(), FormField.ORGANISATION.most());
            concepts(
                    "level",
                    given(body.level() == null ? "" : body.level()),
                    known.vocabularies().levels());
            checks.that(
                    body.website() == null || new Link("", body.website()).leadsToTheWeb(),
                    "website",
                    "check.address",
                    String.valueOf(body.website()));
        }
    }

    private void contact() {
        var contact = draft.contact();
        if (contact != null) {
            checks.atMost("contact", contact.role(), FormField.CONTACT.most())
                    .atMost("contact", contact.organisation(), FormField.CONTACT.most())
                    .that(
                            contact.email().isEmpty()
                                    || EmailAddress.of(contact.email()).isPresent(),
                            "contact",
                            "check.email",
                            contact.email());
            Stream.of(contact.role(), contact.organisation())
                    .flatMap(words -> Contact.addresses(words).stream())
                    .forEach(address ->
                            checks.that(false, "contact", "check.contact.address", address));
        }
    }

    private void dates() {
        date("start", draft.start());
        date("date", draft.date());
        if (!draft.end().equals(ONGOING)) {
            date("end", draft.end());
            checks.that(
                    !isBefore(draft.end(), draft.start()),
                    "end",
                    "check.before-start",
                    draft.end());
        }
    }

    private void cost() {
        var cost = draft.cost();
        if (cost != null) {
            var amount = Optional.ofNullable(cost.amount());
            checks.that(amount.isPresent(), "cost", "check.missing", "amount")
                    .that(
                            amount.filter(one -> one.signum() < 0).isEmpty(),
                            "cost",
                            "check.unknown",
                            String.valueOf(cost.amount()))
                    .that(
                            CURRENCY.matcher(cost.currency()).matches(),
                            "cost",
                            "check.unknown",
                            cost.currency());
        }
    }

    /// Compares two dates as far as both are told: 1990 is not before 1990-05.
    private static boolean isBefore(String end, String start) {
        var told = Math.min(end.length(), start.length());
        return PartialDate.of(end).isPresent()
                && PartialDate.of(start).isPresent()
                && end.substring(0, told).compareTo(start.substring(0, told)) < 0;
    }

    private void date(String field, String words) {
        checks.that(
                words.isEmpty() || PartialDate.of(words).isPresent(), field, "check.date", words);
    }

    private static List<String> given(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }
}
