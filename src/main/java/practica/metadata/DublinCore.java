package practica.metadata;

import practica.language.Language;
import practica.vocabulary.Concept;

/// Unqualified Dublin Core, as OAI-PMH wants it of everybody (oai_dc).
final class DublinCore {
    private DublinCore() {}

    static void write(Described described, XmlWriter xml) {
        xml.start("oai_dc:dc").schemas(XmlFormat.OAI_DC.location());
        described.languages().forEach(one -> xml.element("dc:title", described.title(one), one));
        described.organisation().ifPresent(name -> xml.element("dc:creator", name));
        described.subjects().forEach(one -> subject(one, described.terms(), xml));
        described
                .languages()
                .forEach(one -> xml.element("dc:description", described.summary(one), one));
        described.organisation().ifPresent(name -> xml.element("dc:publisher", name));
        described
                .networks()
                .forEach(one -> xml.element("dc:contributor", one.name(described.terms())));
        xml.element("dc:date", described.issued());
        xml.element("dc:type", "Text").element("dc:type", described.type());
        described.files().stream()
                .map(file -> file.original().mediaType())
                .distinct()
                .forEach(type -> xml.element("dc:format", type));
        xml.element("dc:identifier", described.permanent());
        described.languages().stream()
                .filter(one -> !one.equals(Language.UNKNOWN))
                .forEach(one -> xml.element("dc:language", one.code()));
        described.files().forEach(file -> xml.element("dc:relation", described.address(file)));
        described.links().forEach(link -> xml.element("dc:relation", link.url()));
        described
                .places()
                .forEach(one -> xml.element("dc:coverage", one.fullName(described.terms())));
        described.period().ifPresent(years -> xml.element("dc:coverage", years));
        described
                .licence()
                .ifPresent(one -> {
                    xml.element("dc:rights", one.address().orElse(one.name()));
                });
        xml.end();
    }

    private static void subject(Concept concept, Language reader, XmlWriter xml) {
        xml.element("dc:subject", concept.label(reader), reader);
    }
}
