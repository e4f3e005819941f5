package practica.export.data;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.GEO;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import practica.export.Selection;
import practica.export.table.Cells;
import practica.item.Details.CaseStudy;
import practica.item.Details.PolicyDocument;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.LanguageVersion;
import practica.item.Licence;
import practica.item.Link;
import practica.item.PartialDate;
import practica.item.Period;
import practica.language.Language;
import practica.network.Organisation;
import practica.place.Place;
import practica.place.PlaceId;
import practica.storage.PictureSize;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// Says items in statements, one after another. What several items refer to is said once.
final class Graph {
    static final String SCHEMA = "https://schema.org/";

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String LANGUAGES = "http://id.loc.gov/vocabulary/iso639-1/";
    private static final String GEONAMES = "https://sws.geonames.org/";

    private final RDFHandler to;
    private final Selection selection;
    private final IRI catalogue;
    private final Set<IRI> said = new HashSet<>();

    Graph(RDFHandler to, Selection selection) {
        this.to = to;
        this.selection = selection;
        this.catalogue = VALUES.createIRI(selection.address("/"));
    }

    void catalogue() {
        say(catalogue, RDF.TYPE, DCAT.CATALOG);
        say(catalogue, DCTERMS.TITLE, VALUES.createLiteral("Practica"));
    }

    void item(Item item) {
        var subject = VALUES.createIRI(selection.iri(item));
        var text = item.text();
        say(catalogue, DCAT.HAS_RESOURCE, subject);
        say(subject, RDF.TYPE, DCAT.RESOURCE);
        say(subject, DCTERMS.IDENTIFIER, words(item.id().toString()));
        concept(subject, DCTERMS.TYPE, "kinds", text.details().kind(), kinds());
        Selection.languages(item)
                .forEach(language -> version(subject, language, text.in(language)));
        say(subject, DCTERMS.LANGUAGE, VALUES.createIRI(LANGUAGES + text.language().code()));
        for (var reader : Language.INTERFACE) {
            link(subject, DCAT.LANDING_PAGE, selection.address(item.address(reader)));
        }
        text.organisation().ifPresent(body -> publisher(subject, body));
        text.themes().forEach(id -> concept(subject, DCAT.THEME, "themes", id, themes()));
        text.sdgs().forEach(id -> concept(subject, DCTERMS.SUBJECT, "sdgs", id, sdgs()));
        text.places().forEach(place -> place(subject, place));
        text.networks()
                .forEach(network ->
                        link(
                                subject,
                                DCTERMS.IS_PART_OF,
                                selection.address("/en/networks/" + network)));
        text.links().stream()
                .filter(Link::leadsToTheWeb)
                .forEach(one -> link(subject, DCTERMS.RELATION, one.url()));
        item.coverFile()
                .map(file -> selection.address(file.picture(PictureSize.LARGE)))
                .ifPresent(image -> link(subject, FOAF.DEPICTION, image));
        licence(subject, new Licence(text.licence()));
        say(subject, DCTERMS.ISSUED, moment(item.createdAt()));
        say(subject, DCTERMS.MODIFIED, moment(item.changedAt()));
        say(subject, DCAT.VERSION, words(Integer.toString(item.version())));
        switch (text.details()) {
            case CaseStudy one -> one.period().ifPresent(period -> period(subject, period));
            case PolicyDocument one ->
                    one.date().ifPresent(date -> say(subject, DCTERMS.DATE, date(date)));
        }
        item.files().forEach(file -> file(subject, file));
    }

    private void version(IRI subject, Language language, LanguageVersion version) {
        say(subject, DCTERMS.TITLE, in(language, version.title()));
        say(subject, DCTERMS.DESCRIPTION, in(language, version.summary()));
        var text = new StringBuilder();
        version.sections().forEach((_, words) -> text.append(words).append("\n\n"));
        text.append(version.body());
        say(subject, VALUES.createIRI(SCHEMA, "text"), in(language, text.toString().strip()));
    }

    private void publisher(IRI subject, Organisation body) {
        var agent = VALUES.createIRI(selection.address("/#organisation-" + body.id()));
        say(subject, DCTERMS.PUBLISHER, agent);
        if (said.add(agent)) {
            say(agent, RDF.TYPE, FOAF.AGENT);
            say(agent, FOAF.NAME, words(body.name()));
            body.website()
                    .filter(address -> new Link("", address).leadsToTheWeb())
                    .ifPresent(address -> link(agent, FOAF.HOMEPAGE, address));
        }
    }

    private void concept(IRI subject, IRI property, String of, ConceptId id, Scheme scheme) {
        var concept = VALUES.createIRI(selection.address("/vocabularies/" + of + "/" + id));
        say(subject, property, concept);
        var known = scheme.find(id);
        if (known.isPresent() && said.add(concept)) {
            describe(concept, of, known.get(), scheme);
        }
    }

    private void describe(IRI concept, String of, Concept known, Scheme scheme) {
        var whole = VALUES.createIRI(selection.address("/vocabularies/" + of));
        if (said.add(whole)) {
            say(whole, RDF.TYPE, SKOS.CONCEPT_SCHEME);
        }
        say(concept, RDF.TYPE, SKOS.CONCEPT);
        say(concept, SKOS.IN_SCHEME, whole);
        say(concept, SKOS.NOTATION, words(known.id().value()));
        for (var language : Language.INTERFACE) {
            say(concept, SKOS.PREF_LABEL, in(language, known.label(language)));
        }
        known.broader().ifPresent(id -> concept(concept, SKOS.BROADER, of, id, scheme));
    }

    private void place(IRI subject, PlaceId id) {
        var known = selection.holdings().known().places().find(id);
        if (known.isEmpty()) {
            return;
        }
        var place = known.get();
        var where =
                VALUES.createIRI(
                        place.kind() == Place.Kind.CITY
                                ? GEONAMES + id.value().substring("city:".length()) + "/"
                                : selection.address(place.address(Language.EN)));
        say(subject, DCTERMS.SPATIAL, where);
        if (said.add(where)) {
            say(where, RDF.TYPE, DCTERMS.LOCATION);
            for (var language : Language.INTERFACE) {
                say(where, SKOS.PREF_LABEL, in(language, place.fullName(language)));
            }
            say(
                    where,
                    DCAT.CENTROID,
                    VALUES.createLiteral(
                            "POINT(" + place.longitude() + " " + place.latitude() + ")",
                            GEO.WKT_LITERAL));
        }
    }

    private void period(IRI subject, Period period) {
        var when = VALUES.createIRI(subject + "#period");
        say(subject, DCTERMS.TEMPORAL, when);
        say(when, RDF.TYPE, DCTERMS.PERIOD_OF_TIME);
        say(when, DCAT.START_DATE, date(period.start()));
        period.end().ifPresent(end -> say(when, DCAT.END_DATE, date(end)));
    }

    private void licence(IRI subject, Licence licence) {
        licence.address().ifPresent(address -> link(subject, DCTERMS.LICENSE, address));
        if (licence.address().isEmpty() && !licence.name().isEmpty()) {
            say(subject, DCTERMS.RIGHTS, words(licence.name()));
        }
    }

    private void file(IRI subject, ItemFile file) {
        var address = selection.address(file);
        var distribution = VALUES.createIRI(address);
        say(subject, DCAT.HAS_DISTRIBUTION, distribution);
        if (!said.add(distribution)) {
            return;
        }
        say(distribution, RDF.TYPE, DCAT.DISTRIBUTION);
        say(distribution, DCTERMS.TITLE, words(file.title()));
        link(distribution, DCAT.DOWNLOAD_URL, address);
        link(distribution, DCAT.MEDIA_TYPE, MEDIA_TYPES + file.original().mediaType());
        say(
                distribution,
                DCAT.BYTE_SIZE,
                VALUES.createLiteral(
                        Long.toString(file.original().size()), XSD.NON_NEGATIVE_INTEGER));
        say(distribution, DCTERMS.IDENTIFIER, words("sha256:" + file.original().hash()));
    }

    /// A reference to an address of the web, or its words where it could not be one.
    private void link(IRI subject, IRI property, String address) {
        say(subject, property, iri(address).<Value>map(one -> one).orElseGet(() -> words(address)));
    }

    private static Optional<IRI> iri(String address) {
        try {
            return Optional.of(VALUES.createIRI(URI.create(address).toASCIIString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Value date(PartialDate date) {
        var types = List.of(XSD.GYEAR, XSD.GYEARMONTH, XSD.DATE);
        var parts = (date.value().length() - 4) / 3;
        return VALUES.createLiteral(date.value(), types.get(parts));
    }

    private static Value moment(Instant when) {
        return VALUES.createLiteral(when.truncatedTo(ChronoUnit.SECONDS).toString(), XSD.DATETIME);
    }

    private static Value words(String words) {
        return VALUES.createLiteral(Cells.clean(words));
    }

    private static Value in(Language language, String words) {
        return VALUES.createLiteral(Cells.clean(words), language.code());
    }

    private void say(IRI subject, IRI property, Value value) {
        if (!value.stringValue().isEmpty()) {
            to.handleStatement(VALUES.createStatement(subject, property, value));
        }
    }

    private Scheme kinds() {
        return selection.holdings().known().vocabularies().kinds();
    }

    private Scheme themes() {
        return selection.holdings().known().vocabularies().themes();
    }

    private Scheme sdgs() {
        return selection.holdings().known().vocabularies().sdgs();
    }
}
