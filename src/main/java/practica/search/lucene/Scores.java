package practica.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import practica.language.Language;

/// How well items and passages answer a question: a word is worth what it is in the best passage or
/// in the title, and an item more where its words stand together, where a passage is near in
/// meaning, and where it is filed under a theme near to the question.
final class Scores {
    private static final float READERS_PASSAGE = 1.5f;
    private static final float PASSAGE_NEAR = 5f;
    private static final Weights WEIGHTS = Weights.TUNED;

    private Scores() {}

    /// Finds the same items as [Matches], each with its score.
    static Query items(
            Parts parts,
            Near near,
            List<Query> about,
            Near entering,
            float scale,
            MachineWords machine) {
        if (parts.isEmpty()) {
            return new ConstantScoreQuery(Fields.ITEMS);
        }
        var all = new BooleanQuery.Builder();
        if (parts.words().isEmpty()) {
            all.add(new ConstantScoreQuery(Fields.ITEMS), Occur.MUST);
        } else {
            var words =
                    new DisjunctionMaxQuery(List.of(words(parts), nearEnough(parts, entering)), 0);
            var found = new BooleanQuery.Builder();
            found.add(new BoostQuery(words, scale), Occur.MUST);
            var together = inPassages(any(parts.words().stream().map(Part::passage).toList()));
            found.add(new BoostQuery(together, scale * WEIGHTS.together()), Occur.SHOULD);
            found.add(new BoostQuery(FixedScores.of(near.above()), WEIGHTS.near()), Occur.SHOULD);
            found.add(new BoostQuery(Subjects.any(about), WEIGHTS.about()), Occur.SHOULD);
            all.add(machine.beside(found.build()), Occur.MUST);
        }
        parts.required().forEach(part -> all.add(new BoostQuery(part.item(), scale), Occur.MUST));
        for (var part : parts.without()) {
            all.add(part.title(), Occur.MUST_NOT);
            all.add(inPassages(part.passage()), Occur.MUST_NOT);
        }
        return all.build();
    }

    private static Query words(Parts parts) {
        var all = new BooleanQuery.Builder();
        if (parts.telling().isEmpty()) {
            parts.small().forEach(part -> all.add(part.item(), Occur.MUST));
            return all.build();
        }
        var telling = new BooleanQuery.Builder();
        parts.telling().forEach(part -> telling.add(part.item(), Occur.SHOULD));
        telling.setMinimumNumberShouldMatch(Matches.most(parts.telling().size()));
        all.add(telling.build(), Occur.MUST);
        parts.small().forEach(part -> all.add(part.item(), Occur.SHOULD));
        return all.build();
    }

    /// Items that are close enough in meaning, with as many of the words as they have.
    private static Query nearEnough(Parts parts, Near near) {
        var all = new BooleanQuery.Builder().add(Matches.enough(near), Occur.MUST);
        parts.loose().forEach(query -> all.add(query, Occur.SHOULD));
        return all.build();
    }

    /// Passages with any of the words or close in meaning, the reader's own language before others.
    static Query passages(Parts parts, Near near, Language reader) {
        var own = new TermQuery(new Term(Fields.LANGUAGE, reader.code()));
        var found = new ArrayList<Query>();
        parts.all().forEach(part -> found.add(part.passage()));
        found.add(new BoostQuery(FixedScores.of(near.passages()), PASSAGE_NEAR));
        return new BooleanQuery.Builder()
                .add(any(found), Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(own), READERS_PASSAGE), Occur.SHOULD)
                .build();
    }

    static Query inPassages(Query passage) {
        return new ToParentBlockJoinQuery(passage, Queries.ITEMS, ScoreMode.Max);
    }

    private static Query any(List<Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
