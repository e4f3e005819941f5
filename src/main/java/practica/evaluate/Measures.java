package practica.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How good one ranking is, each from 0 to 1: normalised discounted cumulative gain at 10 (Järvelin
/// and Kekäläinen 2002, gain 2^grade − 1), reciprocal rank of the first answer within 10, whether
/// there is an answer within 10, and the share of the answers within 100.
record Measures(double ndcg, double reciprocalRank, double hit, double recall) {
    private static final int FIRST = 10;

    static Measures of(List<String> ranking, Map<String, Integer> answers) {
        var first = ranking.stream().limit(FIRST).map(id -> answers.getOrDefault(id, 0)).toList();
        var best =
                answers.values().stream().sorted(Comparator.reverseOrder()).limit(FIRST).toList();
        var rank = 0;
        while (rank < first.size() && first.get(rank) == 0) {
            rank++;
        }
        var found = rank < first.size();
        return new Measures(
                gain(first) / gain(best),
                found ? 1d / (rank + 1) : 0,
                found ? 1 : 0,
                (double) ranking.stream().filter(answers::containsKey).count() / answers.size());
    }

    static Measures mean(List<Measures> all) {
        return new Measures(
                all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
                all.stream().mapToDouble(Measures::reciprocalRank).average().orElse(0),
                all.stream().mapToDouble(Measures::hit).average().orElse(0),
                all.stream().mapToDouble(Measures::recall).average().orElse(0));
    }

    private static double gain(List<Integer> grades) {
        var gain = 0d;
        for (var at = 0; at < grades.size(); at++) {
            gain += (Math.pow(2, grades.get(at)) - 1) / (Math.log(at + 2) / Math.log(2));
        }
        return gain;
    }
}
