package practica.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// Which items a question finds, and roughly how well, from the items' own documents. An item
/// matches when its telling words stand somewhere in it, in any form of any language; words that
/// name a concept may be replaced by the concept; and an item matches when a passage of it is close
/// enough in meaning.
final class Matches {
    /// Up to so many telling words all must be there; of more, three in four; of a question, which
    /// has more than so many, half.
    private static final int STRICT = 3;

    private static final int QUESTION = 5;

    /// Forms of words beyond these change a rough score little.
    private static final int MOST_ROUGH = 2_000;

    private static final Weights WEIGHTS = Weights.TUNED;

    private Matches() {}

    /// @param entering those near enough are found without the words
    static Query of(Parts parts, Near entering, MachineWords machine) {
        if (parts.isEmpty()) {
            return Fields.ITEMS;
        }
        var must = new ArrayList<Query>();
        if (!parts.words().isEmpty()) {
            var found = AtLeast.one(List.of(hasWords(parts), enough(entering)));
            must.add(machine.orFound(found));
        }
        parts.required().forEach(part -> must.add(part.has()));
        var all = AtLeast.all(must.isEmpty() ? List.of(Fields.ITEMS) : must);
        if (parts.without().isEmpty()) {
            return all;
        }
        var rest = new BooleanQuery.Builder().add(all, Occur.MUST);
        parts.without().forEach(part -> rest.add(part.has(), Occur.MUST_NOT));
        return rest.build();
    }

    private static Query hasWords(Parts parts) {
        var telling = parts.telling().stream().map(Part::has).toList();
        return telling.isEmpty()
                ? AtLeast.all(parts.small().stream().map(Part::has).toList())
                : AtLeast.of(most(telling.size()), telling);
    }

    /// A plain sum of all that items are scored by, but for the passages.
    static Query rough(
            Parts parts, Near near, List<Query> about, float scale, MachineWords machine) {
        var sum = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        parts.all().stream()
                .flatMap(part -> part.rough().stream())
                .limit(MOST_ROUGH)
                .forEach(one -> sum.add(new BoostQuery(one, scale), Occur.SHOULD));
        machine.rough().forEach(one -> sum.add(one, Occur.SHOULD));
        sum.add(new BoostQuery(FixedScores.of(near.above()), WEIGHTS.near()), Occur.SHOULD);
        // Apart from each other, those that are worth little need not be looked at for long.
        about.forEach(theme -> sum.add(new BoostQuery(theme, WEIGHTS.about()), Occur.SHOULD));
        return sum.build();
    }

    /// How many of so many words an item must have.
    static int most(int count) {
        return count <= STRICT ? count : (int) Math.ceil((count <= QUESTION ? 0.75 : 0.5) * count);
    }

    /// The items that are near enough to be found without the words, each worth nothing.
    static Query enough(Near near) {
        return FixedScores.among(
                near.items().entrySet().stream()
                        .filter(item -> item.getValue() >= WEIGHTS.enters())
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
