package practica.metadata;

/// METS 1.12: what is said of the item (MODS), its open files with their checksums, and how they
/// belong together.
final class Mets {
    private Mets() {}

    static void write(Described described, XmlWriter xml) {
        xml.start("mets:mets").schemas(XmlFormat.METS.location() + " " + Mods.LOCATION);
        xml.attribute("OBJID", described.permanent());
        xml.attribute("LABEL", described.title(described.text().language()));
        xml.attribute("TYPE", described.type());
        xml.start("mets:metsHdr");
        xml.attribute("CREATEDATE", Described.second(described.item().createdAt()));
        xml.attribute("LASTMODDATE", Described.second(described.item().changedAt()));
        xml.start("mets:agent").attribute("ROLE", "CUSTODIAN").attribute("TYPE", "ORGANIZATION");
        xml.element("mets:name", Described.LIBRARY).end().end();
        xml.start("mets:dmdSec").attribute("ID", "mods");
        xml.start("mets:mdWrap").attribute("MDTYPE", "MODS").start("mets:xmlData");
        Mods.write(described, xml);
        xml.end().end().end();
        files(described, xml);
        structure(described, xml);
        xml.end();
    }

    private static void files(Described described, XmlWriter xml) {
        var files = described.files();
        if (files.isEmpty()) {
            return;
        }
        xml.start("mets:fileSec").start("mets:fileGrp").attribute("USE", "ORIGINAL");
        for (var at = 0; at < files.size(); at++) {
            var file = files.get(at);
            var original = file.original();
            xml.start("mets:file").attribute("ID", id(at));
            xml.attribute("MIMETYPE", original.mediaType());
            xml.attribute("SIZE", Long.toString(original.size()));
            xml.attribute("CHECKSUM", original.hash().value());
            xml.attribute("CHECKSUMTYPE", "SHA-256");
            xml.start("mets:FLocat").attribute("LOCTYPE", "URL");
            xml.attribute("xlink:type", "simple");
            xml.attribute("xlink:href", described.address(file));
            xml.attribute("xlink:title", file.title()).end().end();
        }
        xml.end().end();
    }

    private static void structure(Described described, XmlWriter xml) {
        var files = described.files();
        xml.start("mets:structMap").attribute("TYPE", "LOGICAL");
        xml.start("mets:div").attribute("TYPE", "item").attribute("DMDID", "mods");
        for (var at = 0; at < files.size(); at++) {
            xml.start("mets:div").attribute("TYPE", "file");
            xml.attribute("LABEL", files.get(at).title());
            xml.start("mets:fptr").attribute("FILEID", id(at)).end().end();
        }
        xml.end().end();
    }

    /// By its place, since an item may have the same file twice.
    private static String id(int at) {
        return "file-" + (at + 1);
    }
}
