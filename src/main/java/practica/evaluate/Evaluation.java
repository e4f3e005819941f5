package practica.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import practica.evaluate.JudgedSet.Question;
import practica.language.Language;
import practica.search.Card;
import practica.search.Layer;
import practica.search.SearchRequest;

/// Puts the questions of a judged set to a search engine: each to the texts of every language by
/// themselves, and to all of them together.
public record Evaluation(
        BiFunction<SearchRequest, Integer, List<Card>> engine, Set<Layer> without, Half half) {
    private static final int DEPTH = 100;

    /// How well questions in a language find what is wanted of them, and how long the median of
    /// them took (milliseconds, in process).
    public record Line(
            Language asked,
            Wanted wanted,
            int questions,
            double ndcg,
            double mrr,
            double hit,
            double recall,
            double milliseconds) {}

    /// One line for every pair of languages that has questions, and for every language three in
    /// which all texts are searched.
    public List<Line> of(JudgedSet set) {
        var languages = new HashMap<String, Language>();
        set.texts().forEach(text -> languages.put(text.id(), text.language()));
        var questions =
                set.questions().stream()
                        .filter(half::has)
                        .collect(
                                Collectors.groupingBy(
                                        Question::language, TreeMap::new, Collectors.toList()));
        var lines = new ArrayList<Line>();
        questions.forEach((asked, own) ->
                Wanted.of(asked, new TreeSet<>(languages.values()))
                        .forEach(wanted ->
                                line(set, asked, wanted, own, languages).ifPresent(lines::add)));
        return lines;
    }

    private Optional<Line> line(
            JudgedSet set,
            Language asked,
            Wanted wanted,
            List<Question> questions,
            Map<String, Language> languages) {
        var measures = new ArrayList<Measures>();
        var times = new ArrayList<Long>();
        for (var question : questions) {
            var answers = new HashMap<>(set.answers(question));
            answers.keySet().removeIf(id -> !wanted.has(languages.get(id)));
            if (!answers.isEmpty()) {
                var request = SearchRequest.of(question.text(), asked).leavingOut(without);
                var begun = System.nanoTime();
                var ranking = engine.apply(wanted.narrowing(request), DEPTH);
                times.add(System.nanoTime() - begun);
                var ids = ranking.stream().flatMap(card -> card.source().stream()).toList();
                measures.add(Measures.of(ids, answers));
            }
        }
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        var mean = Measures.mean(measures);
        var median = times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0L);
        return Optional.of(
                new Line(
                        asked,
                        wanted,
                        measures.size(),
                        mean.ndcg(),
                        mean.reciprocalRank(),
                        mean.hit(),
                        mean.recall(),
                        median / 1e6));
    }
}
