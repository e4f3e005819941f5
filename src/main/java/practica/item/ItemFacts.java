package practica.item;

import com.ibm.icu.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practica.item.Details.CaseStudy;
import practica.item.Details.PolicyDocument;
import practica.item.ItemPage.FactView;
import practica.language.Language;
import practica.language.Messages;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;
import practica.web.Label;

/// The facts of an item, said in the words of a reader.
public final class ItemFacts {
    private final Known known;
    private final Language reader;
    private final List<FactView> facts = new ArrayList<>();

    private ItemFacts(Known known, Language reader) {
        this.known = known;
        this.reader = reader;
    }

    /// What is known of the item, in the order in which its page has it; nothing that is empty.
    public static List<FactView> of(ItemText text, Known known, Language reader) {
        var facts = new ItemFacts(known, reader);
        facts.tell(text);
        return facts.facts;
    }

    private void tell(ItemText text) {
        var vocabularies = known.vocabularies();
        fact(
                "places",
                text.places().stream()
                        .flatMap(id -> known.places().find(id).stream())
                        .map(place -> new Label(place.fullName(reader), place.address(reader))));
        text.organisation()
                .ifPresent(body -> {
                    fact(
                            "organisation",
                            Stream.of(new Label(body.name(), body.website().orElse(""))));
                    fact("level", labels(vocabularies.levels(), body.level()));
                });
        fact("contact", text.contact().stream().flatMap(ItemFacts::contact));
        switch (text.details()) {
            case CaseStudy practice -> practice(practice);
            case PolicyDocument document -> {
                fact("type", labels(vocabularies.documentTypes(), document.type()));
                fact("date", plain(document.date().map(date -> date.in(reader))));
            }
        }
        fact("themes", filed(vocabularies.themes(), text.themes(), ""));
        fact(
                "sdgs",
                text.sdgs().stream()
                        .flatMap(id -> filed(vocabularies.sdgs(), List.of(id), id + " ")));
        fact(
                "networks",
                text.networks().stream()
                        .flatMap(id -> known.networks().find(id).stream())
                        .map(network ->
                                new Label(network.shortName(reader), network.address(reader))));
        fact("licence", licence(new Licence(text.licence())));
        fact(
                "extras",
                text.extras().entrySet().stream()
                        .filter(extra -> !extra.getValue().isBlank())
                        .map(extra -> new Label(extra.getKey() + ": " + extra.getValue(), "")));
    }

    private void practice(CaseStudy practice) {
        fact("period", plain(practice.period().map(period -> period.in(reader))));
        fact("stage", labels(known.vocabularies().stages(), practice.stage()));
        fact("cost", plain(practice.cost().map(cost -> cost(cost, reader))));
        fact("staff", plain(Optional.of(practice.staff()).filter(words -> !words.isEmpty())));
        fact("funding", practice.funding().stream().map(words -> new Label(words, "")));
        fact("partners", practice.partners().stream().map(words -> new Label(words, "")));
        fact(
                "indicators",
                practice.indicators().stream()
                        .map(one ->
                                new Label(
                                        one.name()
                                                + ": "
                                                + one.before()
                                                + " → "
                                                + one.after()
                                                + " "
                                                + one.unit()
                                                + " ("
                                                + one.source()
                                                + ")",
                                        "")));
    }

    private static Stream<Label> contact(Contact contact) {
        return Stream.of(contact.role(), contact.organisation())
                .filter(words -> !words.isEmpty())
                .map(words -> new Label(words, ""));
    }

    private static Stream<Label> licence(Licence licence) {
        return licence.name().isEmpty()
                ? Stream.of()
                : Stream.of(new Label(licence.said(), licence.address().orElse("")));
    }

    static String cost(Details.Cost cost, Language reader) {
        var amount =
                NumberFormat.getInstance(reader.locale()).format(cost.amount())
                        + " "
                        + cost.currency();
        return cost.year().map(year -> amount + " (" + year + ")").orElse(amount);
    }

    private void fact(String name, Stream<Label> values) {
        var all = values.toList();
        if (!all.isEmpty()) {
            facts.add(new FactView(name, Messages.in(reader).say("fact." + name), all));
        }
    }

    private Stream<Label> labels(Scheme scheme, Optional<ConceptId> id) {
        return plain(id.flatMap(scheme::find).map(concept -> concept.label(reader)));
    }

    private Stream<Label> filed(Scheme scheme, List<ConceptId> ids, String before) {
        return ids.stream()
                .flatMap(id -> scheme.find(id).stream())
                .map(concept -> new Label(before + concept.label(reader), concept.address(reader)));
    }

    private static Stream<Label> plain(Optional<String> words) {
        return words.stream().map(one -> new Label(one, ""));
    }
}
