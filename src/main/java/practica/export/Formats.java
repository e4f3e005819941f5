package practica.export;

import java.util.List;
import java.util.Locale;
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
                    new GeoJsonFormat(),
                    new AtomFormat(),
                    new TurtleFormat(),
                    new JsonLdFormat(),
                    new XmlRecordsFormat(XmlFormat.OAI_DC),
                    new XmlRecordsFormat(XmlFormat.DATACITE),
                    new XmlRecordsFormat(XmlFormat.METS));

    /// The formats that are for the same, in the order in which they are offered.
    public enum Group {
        READ("pdf epub"),
        TABLE("csv xlsx codebook"),
        CITE("citation bibtex ris csl"),
        WHOLE("markdown zip"),
        ARCHIVE("bagit rocrate"),
        PROGRAM("json jsonl geojson atom"),
        LINKED("turtle jsonld"),
        CATALOGUE("oai_dc datacite mets");

        private final String formats;

        Group(String formats) {
            this.formats = formats;
        }

        /// The names of its formats.
        public List<String> formats() {
            return List.of(formats.split(" ", -1));
        }

        /// Its name in messages.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Formats() {}

    /// How the name of a file in the format ends, so that no two formats of one selection have the
    /// same name: `.csv`, and `-codebook.csv` for what is a CSV too.
    static String suffix(Format format, Selection selection) {
        var ending = format.type(selection).ending();
        var alone =
                ALL.stream().filter(one -> one.type(selection).ending().equals(ending)).count()
                        == 1;
        return (alone || format.name().equals(ending) ? "" : "-" + format.name()) + "." + ending;
    }

    public static Optional<Format> of(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
