package practica.metadata;

import practica.item.Licence;
import practica.item.Link;
import practica.language.Language;
import practica.place.Place;
import practica.vocabulary.Concept;

/// DataCite's metadata schema 4.6. There is no DOI: the identifier is the permanent address.
final class DataCite {
    private final Described described;
    private final XmlWriter xml;

    private DataCite(Described described, XmlWriter xml) {
        this.described = described;
        this.xml = xml;
    }

    static void write(Described described, XmlWriter xml) {
        new DataCite(described, xml).write();
    }

    private void write() {
        var responsible = described.organisation().orElse(Described.LIBRARY);
        xml.start("datacite:resource").schemas(XmlFormat.DATACITE.location());
        xml.start("datacite:identifier").attribute("identifierType", "URL");
        xml.text(described.permanent()).end();
        xml.start("datacite:creators").start("datacite:creator").start("datacite:creatorName");
        xml.attribute("nameType", "Organizational").text(responsible).end().end().end();
        titles();
        xml.element("datacite:publisher", responsible);
        xml.element("datacite:publicationYear", described.issued().substring(0, 4));
        xml.start("datacite:resourceType").attribute("resourceTypeGeneral", "Text");
        xml.text(described.type()).end();
        subjects();
        contributors();
        dates();
        if (!described.text().language().equals(Language.UNKNOWN)) {
            xml.element("datacite:language", described.text().language().code());
        }
        related();
        files();
        xml.element("datacite:version", Integer.toString(described.item().version()));
        described.licence().ifPresent(this::rights);
        descriptions();
        places();
        funding();
        xml.end();
    }

    private void titles() {
        xml.start("datacite:titles");
        for (var language : described.languages()) {
            xml.start("datacite:title").in(language);
            if (!language.equals(described.text().language())) {
                xml.attribute("titleType", "TranslatedTitle");
            }
            xml.text(described.title(language)).end();
        }
        xml.end();
    }

    private void subjects() {
        if (described.subjects().isEmpty()) {
            return;
        }
        xml.start("datacite:subjects");
        described.themes().forEach(one -> subject(one, described.origin() + "/en/themes"));
        described.goals().forEach(one -> subject(one, "https://sdgs.un.org/goals"));
        xml.end();
    }

    private void subject(Concept concept, String scheme) {
        xml.start("datacite:subject").in(described.terms());
        xml.attribute("schemeURI", scheme);
        xml.attribute("valueURI", described.origin() + concept.address(Language.EN));
        xml.text(concept.label(described.terms())).end();
    }

    private void contributors() {
        if (described.networks().isEmpty()) {
            return;
        }
        xml.start("datacite:contributors");
        for (var network : described.networks()) {
            xml.start("datacite:contributor").attribute("contributorType", "Other");
            xml.start("datacite:contributorName").attribute("nameType", "Organizational");
            xml.text(network.name(described.terms())).end().end();
        }
        xml.end();
    }

    private void dates() {
        xml.start("datacite:dates");
        date("Issued", described.issued());
        date("Available", Described.day(described.item().createdAt()));
        date("Updated", Described.day(described.item().changedAt()));
        described.period().ifPresent(years -> date("Coverage", years.replace("..", "")));
        xml.end();
    }

    private void date(String type, String value) {
        xml.start("datacite:date").attribute("dateType", type).text(value).end();
    }

    private void related() {
        var others = described.links().stream().map(Link::url).toList();
        if (others.isEmpty() && described.files().isEmpty()) {
            return;
        }
        xml.start("datacite:relatedIdentifiers");
        described.files().forEach(file -> related("HasPart", described.address(file)));
        others.forEach(address -> related("References", address));
        xml.end();
    }

    private void related(String how, String address) {
        xml.start("datacite:relatedIdentifier").attribute("relatedIdentifierType", "URL");
        xml.attribute("relationType", how).text(address).end();
    }

    private void files() {
        if (described.files().isEmpty()) {
            return;
        }
        xml.start("datacite:sizes");
        described
                .files()
                .forEach(file -> xml.element("datacite:size", file.original().size() + " bytes"));
        xml.end().start("datacite:formats");
        described
                .files()
                .forEach(file -> xml.element("datacite:format", file.original().mediaType()));
        xml.end();
    }

    private void rights(Licence licence) {
        xml.start("datacite:rightsList").start("datacite:rights");
        licence.address()
                .ifPresent(address ->
                        xml.attribute("rightsURI", address)
                                .attribute("rightsIdentifier", licence.name())
                                .attribute("rightsIdentifierScheme", "SPDX")
                                .attribute("schemeURI", "https://spdx.org/licenses/"));
        xml.text(licence.said()).end().end();
    }

    private void descriptions() {
        var told =
                described.languages().stream()
                        .filter(one -> !described.summary(one).isBlank())
                        .toList();
        if (told.isEmpty()) {
            return;
        }
        xml.start("datacite:descriptions");
        for (var language : told) {
            xml.start("datacite:description").in(language);
            xml.attribute("descriptionType", "Abstract");
            xml.text(described.summary(language)).end();
        }
        xml.end();
    }

    private void places() {
        if (described.places().isEmpty()) {
            return;
        }
        xml.start("datacite:geoLocations");
        described.places().forEach(this::place);
        xml.end();
    }

    private void place(Place place) {
        xml.start("datacite:geoLocation");
        xml.element("datacite:geoLocationPlace", place.fullName(described.terms()));
        if (place.kind() == Place.Kind.CITY) {
            xml.start("datacite:geoLocationPoint");
            xml.element("datacite:pointLongitude", Double.toString(place.longitude()));
            xml.element("datacite:pointLatitude", Double.toString(place.latitude())).end();
        }
        xml.end();
    }

    private void funding() {
        if (described.funding().isEmpty()) {
            return;
        }
        xml.start("datacite:fundingReferences");
        for (var funder : described.funding()) {
            xml.start("datacite:fundingReference");
            xml.element("datacite:funderName", funder).end();
        }
        xml.end();
    }
}
