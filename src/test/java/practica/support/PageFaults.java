package practica.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What no page of ours may have, in whatever state it is.
public final class PageFaults {
    private static final Pattern LEAKED =
            Pattern.compile(
                    "\\{\\{|\\}\\}|\\{%|\\bnull\\b|Optional[\\[.]|\\bpractica\\.[a-z]|\\bjava\\.[a-z]+\\.|\\bat [a-z]+\\.[a-z.]+\\(|Exception\\b");
    private static final String WRITTEN_BY_OTHERS =
            ".passage, .lead, article.text, .leaf, .citation, .links, h1, h3, mark, code, input";

    private final Document page;
    private final List<String> faults = new ArrayList<>();

    private PageFaults(Document page) {
        this.page = page;
    }

    /// What is wrong with the page for readers of the language. Empty where all is well.
    public static List<String> of(Document page, String language) {
        var one = new PageFaults(page);
        one.fault(
                !language.equals(page.select("html").attr("lang")), "html lang is not " + language);
        one.fault(page.select("h1").size() != 1, page.select("h1").size() + " h1");
        one.fault(page.title().isBlank() || page.title().startsWith(" ·"), "no title");
        one.fault(page.select("main#main").size() != 1, "no main");
        one.ids();
        one.controls();
        one.links();
        one.headings();
        one.foreignWords(language);
        one.leaks();
        return one.faults;
    }

    private void ids() {
        var seen = new HashSet<String>();
        for (var element : page.select("[id]")) {
            fault(!seen.add(element.id()), "two elements with id " + element.id());
        }
        for (var attribute : List.of("aria-labelledby", "aria-describedby", "for")) {
            for (var element : page.select("[" + attribute + "]")) {
                for (var id : element.attr(attribute).split(" ")) {
                    fault(!seen.contains(id), attribute + " names " + id + ", which is not there");
                }
            }
        }
    }

    private void controls() {
        for (var control : page.select("input:not([type=hidden]), select, textarea")) {
            fault(
                    page.select("label[for=" + control.id() + "]").text().isBlank()
                            && control.attr("aria-label").isBlank(),
                    "no label: " + control);
        }
        for (var button : page.select("button")) {
            fault(button.text().isBlank(), "no words: " + button);
        }
    }

    private void links() {
        for (var link : page.select("a")) {
            fault(
                    link.text().isBlank()
                            && link.attr("aria-label").isBlank()
                            && link.select("title").text().isBlank(),
                    "no words: " + link);
            fault(!link.hasAttr("href") || link.attr("href").isEmpty(), "leads nowhere: " + link);
        }
    }

    /// No heading stands more than one level below the one before it.
    private void headings() {
        var level = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            var own = heading.tagName().charAt(1) - '0';
            fault(own > level + 1, "h" + level + " is followed by " + heading);
            fault(heading.text().isBlank(), "no words: " + heading);
            level = own;
        }
    }

    /// Words that carry the code of another language say so to a screen reader too.
    private void foreignWords(String language) {
        for (var code : page.select("h1 abbr.code, h3 abbr.code, .related abbr.code")) {
            var words =
                    code.previousElementSibling() == null
                            ? code.parent()
                            : code.previousElementSibling();
            fault(
                    words == null || !words.attr("lang").equals(code.text()),
                    "no lang of its own: " + words);
            fault(code.text().equals(language), "marked as foreign: " + words);
        }
    }

    private void leaks() {
        var ours = page.clone();
        ours.select(WRITTEN_BY_OTHERS).forEach(Element::remove);
        LEAKED.matcher(ours.text()).results().forEach(leak -> faults.add("shows " + leak.group()));
    }

    private void fault(boolean there, String words) {
        if (there) {
            faults.add(words);
        }
    }
}
