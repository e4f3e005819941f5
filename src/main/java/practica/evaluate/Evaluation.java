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
import practica.language.Language;
import practica.search.Card;
import practica.search.Facet;
import practica.search.Layer;
import practica.search.SearchRequest;

/// Puts the questions of a judged set to a search engine: each to the texts of every language by
/// themselves, and to all of them.
public record Evaluation(
        BiFunction<SearchRequest, Integer, List<Card>> engine, Set<Layer> without, Half half) {
    private static final int DEPTH = 100;

    /// How well questions in a language find texts of a language (of all, where empty), and how
    /// long the median of them took (milliseconds, in process).
    public record Line(
            Language asked,
            Optional<Language> texts,
            int questions,
            double ndcg,
            double mrr,
            double hit,
            double recall,
            double milliseconds) {}

    /// One line for every pair of languages that has questions.
    public List<Line> of(JudgedSet set) {
        var languages = new HashMap<String, Language>();
        set.texts().forEach(text -> languages.put(text.id(), text.language()));
        var questions = new TreeMap<Language, List<JudgedSet.Question>>();
        set.questions().stream()
                .filter(half::has)
                .forEach(question ->
                        questions
                                .computeIfAbsent(question.language(), _ -> new ArrayList<>())
                                .add(question));
        var lines = new ArrayList<Line>();
        questions.forEach((asked, own) -> {
            for (var texts : new TreeSet<>(languages.values())) {
                line(set, asked, Optional.of(texts), own, languages).ifPresent(lines::add);
            }
            line(set, asked, Optional.empty(), own, languages).ifPresent(lines::add);
        });
        return lines;
    }

    private Optional<Line> line(
            JudgedSet set,
            Language asked,
            Optional<Language> texts,
            List<JudgedSet.Question> questions,
            Map<String, Language> languages) {
        var measures = new ArrayList<Measures>();
        var times = new ArrayList<Long>();
        for (var question : questions) {
            var answers = new HashMap<>(set.answers(question));
            texts.ifPresent(one -> answers.keySet().removeIf(id -> !one.equals(languages.get(id))));
            if (!answers.isEmpty()) {
                var begun = System.nanoTime();
                var ranking = engine.apply(request(question, asked, texts), DEPTH);
                times.add(System.nanoTime() - begun);
                measures.add(
                        Measures.of(
                                ranking.stream().flatMap(card -> card.source().stream()).toList(),
                                answers));
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
                        texts,
                        measures.size(),
                        mean.ndcg(),
                        mean.reciprocalRank(),
                        mean.hit(),
                        mean.recall(),
                        median / 1e6));
    }

    private SearchRequest request(
            JudgedSet.Question question, Language asked, Optional<Language> texts) {
        var all = SearchRequest.of(question.text(), asked).leavingOut(without);
        return texts.map(one -> all.with(Facet.LANGUAGE, List.of(one.code()))).orElse(all);
    }
}
