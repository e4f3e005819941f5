package practica.metadata;

import java.util.Locale;
import practica.language.Language;
import practica.place.Place;

/// MODS 3.8, as it stands in METS.
final class Mods {
    static final String LOCATION =
            "http://www.loc.gov/mods/v3 http://www.loc.gov/standards/mods/v3/mods-3-8.xsd";

    private Mods() {}

    static void write(Described described, XmlWriter xml) {
        var own = described.text().language();
        xml.start("mods:mods").attribute("version", "3.8");
        for (var language : described.languages()) {
            xml.start("mods:titleInfo").in(language);
            if (!language.equals(own)) {
                xml.attribute("type", "translated");
            }
            xml.element("mods:title", described.title(language)).end();
        }
        described.organisation().ifPresent(name -> body(name, "author", "aut", xml));
        described
                .networks()
                .forEach(one -> body(one.name(described.terms()), "contributor", "ctb", xml));
        xml.element("mods:typeOfResource", "text").element("mods:genre", described.type());
        xml.start("mods:originInfo");
        xml.element("mods:publisher", described.organisation().orElse(Described.LIBRARY));
        xml.start("mods:dateIssued").attribute("encoding", "w3cdtf");
        xml.text(described.issued()).end().end();
        if (!own.equals(Language.UNKNOWN)) {
            xml.start("mods:language").start("mods:languageTerm").attribute("type", "code");
            xml.attribute("authority", "rfc5646").text(own.code()).end().end();
        }
        described
                .languages()
                .forEach(one -> xml.element("mods:abstract", described.summary(one), one));
        for (var concept : described.subjects()) {
            xml.start("mods:subject").in(described.terms());
            xml.element("mods:topic", concept.label(described.terms())).end();
        }
        described.places().forEach(place -> place(place, described.terms(), xml));
        for (var link : described.links()) {
            xml.start("mods:relatedItem").attribute("type", "references");
            xml.start("mods:location").element("mods:url", link.url()).end().end();
        }
        xml.start("mods:identifier").attribute("type", "uri").text(described.permanent()).end();
        xml.start("mods:location").start("mods:url").attribute("usage", "primary display");
        xml.text(described.permanent()).end().end();
        described
                .licence()
                .ifPresent(licence -> {
                    xml.start("mods:accessCondition").attribute("type", "use and reproduction");
                    licence.address().ifPresent(address -> xml.attribute("xlink:href", address));
                    xml.text(licence.said()).end();
                });
        xml.start("mods:recordInfo").start("mods:recordChangeDate");
        xml.attribute("encoding", "w3cdtf");
        xml.text(Described.second(described.item().changedAt())).end();
        xml.element("mods:recordIdentifier", described.item().id().toString()).end().end();
    }

    private static void body(String name, String role, String code, XmlWriter xml) {
        xml.start("mods:name").attribute("type", "corporate").element("mods:namePart", name);
        xml.start("mods:role");
        xml.start("mods:roleTerm").attribute("type", "text").text(role).end();
        xml.start("mods:roleTerm").attribute("type", "code");
        xml.attribute("authority", "marcrelator").text(code).end().end().end();
    }

    private static void place(Place place, Language reader, XmlWriter xml) {
        xml.start("mods:subject").element("mods:geographic", place.fullName(reader));
        if (place.kind() == Place.Kind.CITY) {
            xml.start("mods:cartographics");
            xml.element(
                    "mods:coordinates",
                    String.format(Locale.ROOT, "%f,%f", place.latitude(), place.longitude()));
            xml.end();
        }
        xml.end();
    }
}
