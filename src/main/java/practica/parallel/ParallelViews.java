package practica.parallel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import practica.check.Problem;
import practica.form.Own;
import practica.history.History;
import practica.item.Draft;
import practica.item.Item;
import practica.item.Known;
import practica.language.Language;
import practica.parallel.ParallelPage.Side;
import practica.submission.Rendering;
import practica.submission.Submission;
import practica.text.Markdown;
import practica.text.WordDiff;
import practica.text.WordDiff.Piece;

/// Shows a translation beside its original, and what changed of that since it was last translated.
public record ParallelViews(History history, Known known, Machine machine) {
    /// What stands around the fields of a page: what was typed and could not be saved, what is
    /// wrong with it, and what somebody else wrote meanwhile.
    record Around(Map<String, String> typed, List<Problem> problems, Map<String, String> theirs) {
        Around {
            typed = Map.copyOf(typed);
            problems = List.copyOf(problems);
            theirs = Map.copyOf(theirs);
        }
    }

    ParallelPage page(Submission submission, Own own, Around around, Language reader) {
        var draft = submission.draft();
        var from = Language.of(draft.language()).orElse(reader);
        var to = submission.language().orElseThrow();
        var item =
                submission
                        .item()
                        .flatMap(id -> history.version(id, submission.base().orElse(1)))
                        .orElseThrow();
        var then = translatedFrom(item, to);
        return new ParallelPage(
                own,
                item.address(reader),
                from,
                from.name(reader),
                to,
                to.name(reader),
                Rendering.of(draft, to).stream()
                        .map(field -> side(field, then, around, from, to, reader))
                        .toList(),
                machine.offers(from, to) && own.writable(),
                then.isPresent(),
                around.problems(),
                !around.theirs().isEmpty());
    }

    /// What the original said when the translation that is there was made, if that is no longer
    /// what it says.
    private Optional<Draft> translatedFrom(Item item, Language to) {
        return item.text().versions().containsKey(to) && item.text().outdated(to)
                ? history.madeFrom(item, to).map(then -> Draft.of(then.text(), known))
                : Optional.empty();
    }

    private Side side(
            Rendering field,
            Optional<Draft> then,
            Around around,
            Language from,
            Language to,
            Language reader) {
        var words = around.typed().getOrDefault(field.key(), field.words());
        return new Side(
                field.key(),
                Own.name(field.key(), reader),
                field.isText() ? Markdown.html(field.original()) : field.original(),
                then.map(before -> changes(before, field, to)).orElse(List.of()),
                words,
                field.needed(),
                field.isText(),
                field.most(),
                !words.isBlank()
                        && machine.offers(from, to)
                        && machine.known(field.original(), from, to)
                                .filter(words::equals)
                                .isPresent(),
                around.problems().stream()
                        .filter(problem -> problem.field().equals(field.key()))
                        .findFirst(),
                Optional.ofNullable(around.theirs().get(field.key())));
    }

    private static List<Piece> changes(Draft before, Rendering field, Language to) {
        var was =
                Rendering.of(before, to).stream()
                        .filter(one -> one.key().equals(field.key()))
                        .findFirst()
                        .map(Rendering::original)
                        .orElse("");
        return was.equals(field.original()) ? List.of() : WordDiff.of(was, field.original());
    }
}
