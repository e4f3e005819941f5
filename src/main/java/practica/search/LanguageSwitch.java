package practica.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import practica.language.Language;
import practica.language.Messages;
import practica.web.Label;

/// The ways to say in which languages the texts may be: in all, in those that one reads, in the one
/// of the page.
record LanguageSwitch(SearchRequest request) {
    /// More than these nobody lists who was not made up.
    private static final int MOST = 5;

    /// The ways, the current one without address; `read` are the languages of the reader's browser.
    List<Label> labels(List<Language> read) {
        var own = request.reader();
        var mine = Stream.concat(Stream.of(own), read.stream()).distinct().limit(MOST).toList();
        var labels = new ArrayList<Label>();
        labels.add(label("languages.all", "", List.of()));
        if (mine.size() > 1) {
            var names = mine.stream().map(language -> language.name(own)).toList();
            labels.add(label("languages.mine", String.join(", ", names), mine));
        }
        labels.add(label("languages.own", own.name(own), List.of(own)));
        return labels;
    }

    private Label label(String key, String names, List<Language> languages) {
        var codes = languages.stream().map(Language::code).toList();
        var isCurrent = Set.copyOf(codes).equals(Set.copyOf(request.chosen(Facet.LANGUAGE)));
        return new Label(
                Messages.in(request.reader()).say(key, names),
                isCurrent ? "" : request.with(Facet.LANGUAGE, codes).address());
    }
}
