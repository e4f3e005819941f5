package practica.export.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.jsoup.nodes.Document;
import practica.export.Selection;
import practica.export.Zip;
import practica.language.Language;
import practica.language.Messages;

/// A book in the making, written chapter by chapter into its ZIP; only the contents are remembered.
final class Book implements AutoCloseable {
    static final String TYPE = "application/epub+zip";
    private static final String CONTAINER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private final Zip zip;
    private final Selection selection;
    private final List<Entry> entries = new ArrayList<>();

    /// What stands in the contents: the chapter's id, its title and its language.
    record Entry(String id, String title, Language language) {}

    /// @param out is left open
    Book(OutputStream out, Selection selection) throws IOException {
        this.zip = new Zip(out);
        this.selection = selection;
        begin();
    }

    void add(Chapter chapter) throws IOException {
        var page = page(chapter.title());
        ChapterText.write(chapter, selection, 1, page.body());
        add(chapter.id() + ".xhtml", Xhtml.file(page));
        entries.add(new Entry(chapter.id(), chapter.titleInContents(), chapter.language()));
    }

    void finish() throws IOException {
        var cover = page(selection.title());
        Cover.write(selection, entries.size(), cover.body());
        add("cover.xhtml", Xhtml.file(cover));
        add("contents.xhtml", Xhtml.file(contents()));
        add("package.opf", BookPackage.of(selection, entries));
        zip.finish();
    }

    @Override
    public void close() {
        zip.close();
    }

    /// A reader knows the file by its first entry, which is not packed.
    private void begin() throws IOException {
        var type = TYPE.getBytes(UTF_8);
        var sum = new CRC32();
        sum.update(type);
        var first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(sum.getValue());
        zip.putNextEntry(first);
        zip.write(type);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("META-INF/container.xml"));
        zip.write(CONTAINER.getBytes(UTF_8));
        zip.closeEntry();
        add("style.css", Cover.style());
    }

    private Document contents() {
        var reader = selection.wish().reader();
        var heading = Messages.in(reader).say("export.contents");
        var page = page(heading);
        page.child(0).attr("xmlns:epub", "http://www.idpf.org/2007/ops");
        var nav = page.body().appendElement("nav").attr("epub:type", "toc").id("toc");
        nav.appendElement("h1").text(heading);
        var list = nav.appendElement("ol");
        list.appendElement("li")
                .appendElement("a")
                .attr("href", "cover.xhtml")
                .text(selection.title());
        for (var entry : entries) {
            Xhtml.in(
                            list.appendElement("li")
                                    .appendElement("a")
                                    .attr("href", entry.id() + ".xhtml"),
                            entry.language())
                    .text(entry.title());
        }
        return page;
    }

    private Document page(String title) {
        var page = Xhtml.page(title, selection.wish().reader());
        page.head()
                .appendElement("link")
                .attr("rel", "stylesheet")
                .attr("type", "text/css")
                .attr("href", "style.css");
        return page;
    }

    private void add(String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry("book/" + name));
        zip.write(words.getBytes(UTF_8));
        zip.closeEntry();
    }
}
