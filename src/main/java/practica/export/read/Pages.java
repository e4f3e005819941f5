package practica.export.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import practica.export.Selection;
import practica.language.Messages;
import practica.web.Refusal;

/// One document of all chapters, with a title page, contents, and an outline for programs.
final class Pages {
    private static final int MOST_CHAPTERS = 2 * PdfFormat.MOST;
    private static final int MOST_SIGNS = 3_000_000;

    private final Selection selection;
    private final List<Chapter> chapters = new ArrayList<>();
    private final Element text = new Element("main");
    private int signs;

    private Pages(Selection selection) {
        this.selection = selection;
    }

    /// @throws Refusal 400 where it would be too long
    static Document of(Selection selection) throws IOException {
        var pages = new Pages(selection);
        selection.each(item -> {
            for (var chapter : Chapter.of(item, selection)) {
                pages.add(chapter);
            }
        });
        return pages.bound();
    }

    private void add(Chapter chapter) {
        ChapterText.write(chapter, selection, 2, text);
        chapters.add(chapter);
        var written = text.lastElementChild();
        signs += written == null ? 0 : written.outerHtml().length();
        if (signs > MOST_SIGNS || chapters.size() > MOST_CHAPTERS) {
            throw new Refusal(400, "error.export-long", "");
        }
    }

    private Document bound() {
        var title = selection.title();
        var page = Xhtml.page(title, selection.wish().reader());
        page.head().appendElement("meta").attr("name", "subject").attr("content", title);
        page.head().appendElement("style").append(Cover.style() + Cover.paper());
        outline(page.head().appendElement("bookmarks"));
        Cover.write(selection, chapters.size(), page.body());
        contents(page.body().appendElement("section").addClass("contents"));
        page.body().appendChild(text);
        // What reads links aloud says where they lead by their titles.
        page.select("a[href]").forEach(link -> link.attr("title", link.text()));
        return page;
    }

    private void outline(Element into) {
        for (var chapter : chapters) {
            into.appendElement("bookmark")
                    .attr("name", chapter.titleInContents())
                    .attr("href", "#" + chapter.id());
        }
    }

    private void contents(Element into) {
        Xhtml.heading(into, 2, Messages.in(selection.wish().reader()).say("export.contents"));
        var list = into.appendElement("ol");
        for (var chapter : chapters) {
            Xhtml.in(list.appendElement("li"), chapter.page().shown())
                    .appendElement("a")
                    .attr("href", "#" + chapter.id())
                    .text(chapter.titleInContents());
        }
    }
}
