package practica.export;

import java.util.List;
import java.util.Optional;
import practica.export.cite.BibtexFormat;
import practica.export.cite.CitationFormat;
import practica.export.cite.CslFormat;
import practica.export.cite.RisFormat;
import practica.export.data.AtomFormat;
import practica.export.data.GeoJsonFormat;
import practica.export.data.JsonFormat;
import practica.export.data.JsonLdFormat;
import practica.export.data.JsonLinesFormat;
import practica.export.data.TurtleFormat;
import practica.export.data.XmlRecordsFormat;
import practica.export.pack.BagFormat;
import practica.export.pack.CrateFormat;
import practica.export.pack.MarkdownFormat;
import practica.export.pack.ZipFormat;
import practica.export.read.EpubFormat;
import practica.export.read.PdfFormat;
import practica.export.table.CodebookFormat;
import practica.export.table.CsvFormat;
import practica.export.table.XlsxFormat;
import practica.metadata.XmlFormat;

/// All formats, in the order in which they are offered.
public final class Formats {
    public static final List<Format> ALL =
            List.of(
                    new PdfFormat(),
                    new EpubFormat(),
                    new CsvFormat(),
                    new XlsxFormat(),
                    new CodebookFormat(),
                    new CitationFormat(),
                    new BibtexFormat(),
                    new RisFormat(),
                    new CslFormat(),
                    new MarkdownFormat(),
                    new ZipFormat(),
                    new BagFormat(),
                    new CrateFormat(),
                    new JsonFormat(),
                    new JsonLinesFormat(),
                    new TurtleFormat(),
                    new JsonLdFormat(),
                    new GeoJsonFormat(),
                    new AtomFormat(),
                    new XmlRecordsFormat(XmlFormat.OAI_DC),
                    new XmlRecordsFormat(XmlFormat.DATACITE),
                    new XmlRecordsFormat(XmlFormat.METS));

    private Formats() {}

    public static Optional<Format> of(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
