package practica.metadata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The formats of XML in which an item can be had. `prefix` is what OAI-PMH calls one.
public enum XmlFormat {
    OAI_DC(
            "http://www.openarchives.org/OAI/2.0/oai_dc/",
            "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
    DATACITE(
            "http://datacite.org/schema/kernel-4",
            "https://schema.datacite.org/meta/kernel-4.6/metadata.xsd"),
    METS("http://www.loc.gov/METS/", "http://www.loc.gov/standards/mets/version112/mets.xsd");

    private final String namespace;
    private final String schema;

    XmlFormat(String namespace, String schema) {
        this.namespace = namespace;
        this.schema = schema;
    }

    public static Optional<XmlFormat> of(String prefix) {
        return Arrays.stream(values()).filter(one -> one.prefix().equals(prefix)).findFirst();
    }

    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String namespace() {
        return namespace;
    }

    /// Where its schema is.
    public String schema() {
        return schema;
    }

    /// The namespace and its schema, as an instance names both.
    String location() {
        return namespace + " " + schema;
    }

    /// Writes the item where the writer stands.
    public void write(Described described, XmlWriter xml) {
        switch (this) {
            case OAI_DC -> DublinCore.write(described, xml);
            case DATACITE -> DataCite.write(described, xml);
            case METS -> Mets.write(described, xml);
        }
    }

    /// The item as a document of its own.
    public String document(Described described) {
        return XmlWriter.document(xml -> write(described, xml));
    }
}
