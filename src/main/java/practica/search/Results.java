package practica.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.search.ResultView.FaceView;
import practica.search.ResultView.PassageView;
import practica.vocabulary.ConceptId;
import practica.web.Label;

/// Says hits in the words of a reader: every list of items on every page is made here.
public record Results(Known known) {
    private static final String SECTION = "section.";

    public List<ResultView> of(List<Hit> hits, Language reader) {
        return hits.stream().map(hit -> view(hit, reader)).toList();
    }

    private ResultView view(Hit hit, Language reader) {
        var card = hit.card();
        var reasons = new ReasonWords(known);
        var shown = card.shownIn(reader);
        return new ResultView(
                card.slug(),
                card.address(reader),
                card.heading(reader).title(),
                shown,
                card.language(),
                card.language().name(reader),
                new Label(label(card.kind(), reader), ""),
                places(card, reader),
                card.year(),
                card.themes().stream().flatMap(theme -> theme(theme, reader).stream()).toList(),
                hit.passages().stream().map(passage -> passage(passage, reader)).toList(),
                reasons.of(hit, reader),
                FaceView.of(card, known));
    }

    /// Where nothing of a passage is what was looked for, it does not matter where it stands.
    private static PassageView passage(Passage passage, Language reader) {
        return new PassageView(
                passage.pieces(),
                passage.language(),
                passage.marked() ? where(passage, reader) : Optional.empty());
    }

    private List<Label> places(Card card, Language reader) {
        var labels = new ArrayList<Label>();
        for (var id : card.places()) {
            known.places()
                    .find(id)
                    .ifPresent(place ->
                            labels.add(new Label(place.fullName(reader), place.address(reader))));
        }
        return labels;
    }

    private Optional<Label> theme(ConceptId id, Language reader) {
        return known.vocabularies()
                .themes()
                .find(id)
                .map(theme -> new Label(theme.label(reader), theme.address(reader)));
    }

    private String label(ConceptId kind, Language reader) {
        return known.vocabularies()
                .kinds()
                .find(kind)
                .map(concept -> concept.label(reader))
                .orElse(kind.value());
    }

    private static Optional<Label> where(Passage passage, Language reader) {
        var say = Messages.in(reader);
        if (passage.file().isPresent()) {
            var file = passage.file().get();
            var words =
                    file.page() > 0
                            ? say.say("where.file-page", file.page(), file.title())
                            : say.say("where.file", file.title());
            return Optional.of(new Label(words, file.address(reader)));
        }
        return passage.field().startsWith(SECTION)
                ? Optional.of(
                        new Label(
                                say.say("where.section", say.say(passage.field())),
                                "#" + passage.field().substring(SECTION.length())))
                : Optional.of(new Label(say.say("where." + passage.field()), ""));
    }
}
