package practica.export.read;

import org.jsoup.nodes.Element;
import practica.export.Selection;
import practica.item.ItemPage.FileView;
import practica.item.Link;
import practica.language.Language;
import practica.language.Messages;
import practica.web.Label;

/// Writes a chapter: title, facts, text, files, sources, citation and address.
final class ChapterText {
    private final Chapter chapter;
    private final Selection selection;
    private final int level;
    private final Messages say;
    private final Element section;

    private ChapterText(Chapter chapter, Selection selection, int level, Element into) {
        this.chapter = chapter;
        this.selection = selection;
        this.level = level;
        this.say = Messages.in(chapter.reader());
        this.section = into.appendElement("section").addClass("item").id(chapter.id());
    }

    /// @param level that of the heading of the chapter
    static void write(Chapter chapter, Selection selection, int level, Element into) {
        new ChapterText(chapter, selection, level, into).write();
    }

    private void write() {
        var page = chapter.page();
        paragraph("kicker", page.kind());
        words(Xhtml.heading(section, level, chapter.title()), page.shown());
        if (!page.summary().isBlank()) {
            words(paragraph("lead", page.summary()), page.shown());
        }
        notes();
        facts();
        text();
        files();
        links();
        citation();
    }

    private void notes() {
        var page = chapter.page();
        if (!page.verified()) {
            paragraph("note", say.say("item.unverified"));
        }
        if (!chapter.language().equals(chapter.reader())) {
            paragraph("note", chapter.language().name(chapter.reader()));
        }
        if (!chapter.language().equals(chapter.item().text().language())) {
            var outdated = chapter.outdated() ? ", " + say.say("item.outdated") : "";
            paragraph("note", page.state() + outdated);
        }
    }

    private void facts() {
        if (chapter.page().facts().isEmpty()) {
            return;
        }
        var rows = section.appendElement("table").addClass("facts").appendElement("tbody");
        for (var fact : chapter.page().facts()) {
            var row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(fact.name());
            var values = row.appendElement("td");
            for (var value : fact.values()) {
                link(values.appendElement("p"), value);
            }
        }
    }

    private void text() {
        var page = chapter.page();
        var above = level;
        if (!page.sectionsIn().equals(page.shown()) && !page.sections().isEmpty()) {
            paragraph("note", say.say("item.sections-in", page.sectionsInName()));
        }
        for (var part : page.sections()) {
            if (!part.heading().isEmpty()) {
                Xhtml.heading(section, level + 1, part.heading());
                above = level + 1;
            }
            var text = words(section.appendElement("div").addClass("text"), page.sectionsIn());
            text.append(part.html());
            Xhtml.level(text, above);
            text.select("th:not([scope])").attr("scope", "col");
            text.select("a[rel]").removeAttr("rel");
        }
    }

    private void files() {
        if (chapter.page().files().isEmpty()) {
            return;
        }
        Xhtml.heading(section, level + 1, say.say("item.files"));
        var list = section.appendElement("ul");
        for (var file : chapter.page().files()) {
            var line = list.appendElement("li");
            link(line, new Label(said(file), file.address()));
            line.appendText(" (" + file.format() + ", " + file.size() + ")");
        }
    }

    private static String said(FileView file) {
        return file.caption().isBlank() ? file.name() : file.caption() + " – " + file.name();
    }

    private void links() {
        var links = chapter.page().links();
        if (links.isEmpty()) {
            return;
        }
        Xhtml.heading(section, level + 1, say.say("item.links"));
        var list = section.appendElement("ul");
        for (var link : links) {
            var line = list.appendElement("li");
            link(line, link);
            if (!link.words().equals(link.address())) {
                line.appendText(" ").appendElement("span").addClass("address").text(link.address());
            }
        }
    }

    private void citation() {
        var address = selection.page(chapter.item());
        Xhtml.heading(section, level + 1, say.say("item.cite"));
        var citation = paragraph("citation", chapter.page().citation() + " ");
        citation.appendElement("a").attr("href", address).text(address);
    }

    private Element paragraph(String kind, String words) {
        return section.appendElement("p").addClass(kind).text(words);
    }

    /// Words that people wrote, in a language that may be another one than the labels'.
    private Element words(Element element, Language language) {
        return Xhtml.in(element, language.equals(chapter.reader()) ? Language.UNKNOWN : language);
    }

    /// Words that lead to the web or to a page of the library; as words alone where they lead to
    /// neither.
    private void link(Element into, Label label) {
        var address =
                label.address().startsWith("/")
                        ? selection.address(label.address())
                        : label.address();
        if (new Link("", address).leadsToTheWeb()) {
            into.appendElement("a").attr("href", address).text(label.words());
        } else {
            into.appendText(label.words());
        }
    }
}
