package practica.oai;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import practica.metadata.Described;
import practica.metadata.XmlFormat;
import practica.metadata.XmlWriter;
import practica.oai.Repository.Listed;
import practica.oai.Repository.Page;

/// Writes answers as the protocol wants them.
///
/// @param origin where the library is on the web
/// @param admin the address of who looks after it
record Answer(Repository repository, String origin, String admin) {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String IDENTIFIERS = OAI + "oai-identifier";
    private static final Pattern DOMAIN =
            Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+", Pattern.CASE_INSENSITIVE);

    /// What stands between the frame of an answer.
    interface Content {
        void write(XmlWriter xml);
    }

    /// The host in the identifiers of records.
    String host() {
        return origin.replaceFirst("^https?://", "")
                .replaceFirst("[:/].*$", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The whole answer.
    ///
    /// @param asked the arguments as they are repeated, empty where they made no sense
    String document(Instant now, Map<String, String> asked, Content content) {
        return XmlWriter.document(xml -> {
            xml.start("oai:OAI-PMH").schemas(OAI + " " + OAI + "OAI-PMH.xsd");
            xml.element("oai:responseDate", Described.second(now));
            xml.start("oai:request");
            asked.forEach(xml::attribute);
            xml.text(origin + "/oai").end();
            content.write(xml);
            xml.end();
        });
    }

    void error(OaiError error, XmlWriter xml) {
        xml.start("oai:error").attribute("code", error.code().said()).text(error.words()).end();
    }

    void identify(XmlWriter xml) {
        xml.start("oai:Identify");
        xml.element("oai:repositoryName", Described.LIBRARY);
        xml.element("oai:baseURL", origin + "/oai");
        xml.element("oai:protocolVersion", "2.0");
        xml.element("oai:adminEmail", admin);
        xml.element("oai:earliestDatestamp", Described.second(repository.earliest()));
        xml.element("oai:deletedRecord", "persistent");
        xml.element("oai:granularity", "YYYY-MM-DDThh:mm:ssZ");
        xml.element("oai:compression", "gzip");
        if (DOMAIN.matcher(host()).matches()) {
            xml.start("oai:description").start("oai-identifier:oai-identifier");
            xml.schemas(IDENTIFIERS + " " + IDENTIFIERS + ".xsd");
            xml.element("oai-identifier:scheme", "oai");
            xml.element("oai-identifier:repositoryIdentifier", host());
            xml.element("oai-identifier:delimiter", ":");
            xml.element("oai-identifier:sampleIdentifier", "oai:" + host() + ":1").end().end();
        }
        xml.end();
    }

    void formats(XmlWriter xml) {
        xml.start("oai:ListMetadataFormats");
        for (var format : XmlFormat.values()) {
            xml.start("oai:metadataFormat");
            xml.element("oai:metadataPrefix", format.prefix());
            xml.element("oai:schema", format.schema());
            xml.element("oai:metadataNamespace", format.namespace()).end();
        }
        xml.end();
    }

    void sets(List<Sets.Named> sets, XmlWriter xml) {
        xml.start("oai:ListSets");
        for (var set : sets) {
            xml.start("oai:set");
            xml.element("oai:setSpec", set.spec()).element("oai:setName", set.name()).end();
        }
        xml.end();
    }

    void list(Verb verb, Page page, Instant expires, XmlWriter xml) {
        xml.start("oai:" + verb.said());
        for (var record : page.records()) {
            if (verb == Verb.LIST_RECORDS) {
                record(record, page.format(), xml);
            } else {
                header(record, record.offered().deleted(), xml);
            }
        }
        if (!page.isAll()) {
            token(page, expires, xml);
        }
        xml.end();
    }

    private static void token(Page page, Instant expires, XmlWriter xml) {
        xml.start("oai:resumptionToken");
        if (!page.token().isEmpty()) {
            xml.attribute("expirationDate", Described.second(expires));
        }
        xml.attribute("completeListSize", Long.toString(page.list().size()));
        xml.attribute("cursor", Long.toString(page.list().cursor()));
        xml.text(page.token()).end();
    }

    void one(Listed record, XmlFormat format, XmlWriter xml) {
        xml.start("oai:GetRecord");
        record(record, format, xml);
        xml.end();
    }

    private void record(Listed record, XmlFormat format, XmlWriter xml) {
        xml.start("oai:record");
        header(record, record.item().isEmpty(), xml);
        record.item()
                .ifPresent(item -> {
                    xml.start("oai:metadata");
                    format.write(new Described(item, repository.known(), origin), xml);
                    xml.end();
                });
        xml.end();
    }

    private void header(Listed record, boolean deleted, XmlWriter xml) {
        xml.start("oai:header");
        if (deleted) {
            xml.attribute("status", "deleted");
        }
        xml.element("oai:identifier", "oai:" + host() + ":" + record.offered().id());
        xml.element("oai:datestamp", Described.second(record.offered().stampedAt()));
        record.sets().forEach(set -> xml.element("oai:setSpec", set));
        xml.end();
    }
}
