package practica.search;

import java.util.List;
import java.util.stream.Collectors;
import practica.search.Atom.Word;
import practica.search.Clause.Required;

/// What somebody typed, read by a grammar so small that nothing is an error and so bounded that
/// nothing is dear. From left to right:
///
/// - `water` a word; `urban*` any word that begins so; `"public space"` words one after another;
/// - `title:water`, `year:2015..2020`, `network:"United Cities"` one of these in a [Field];
/// - `-bus`, `-"night bus"`, `-title:bus`, `NOT bus` what must not be there (`-2` is a number);
/// - `bus OR tram`, `bus | tram` at least one of them; `AND` says what holds anyway.
///
/// The words in capitals may be those of any language of the interface, and are plain words where
/// nothing stands on either side for them to join. All other signs part words. So do brackets: OR
/// joins its neighbours only, so that `(bus OR tram) lane` is the same without them and `-(a b)`,
/// `title:(a b)` and `(a b) OR c` are not what they are elsewhere.
///
/// Clauses stand in the order of the text. `cut` tells whether the text had more than [Limits]
/// allow, and some of it was left out.
public record Typed(List<Clause> clauses, boolean cut) {
    public Typed {
        clauses = List.copyOf(clauses);
    }

    /// Reads whatever it is, in time proportional to its length.
    public static Typed of(String typed) {
        return Limits.within(Clauses.of(Legible.of(typed)), typed.length() > Legible.MOST);
    }

    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    /// The words that stand by themselves, in their order.
    public List<String> words() {
        return clauses.stream()
                .filter(Required.class::isInstance)
                .map(Required.class::cast)
                .filter(required -> required.alternatives().size() == 1)
                .map(required -> required.alternatives().getFirst())
                .filter(Word.class::isInstance)
                .map(atom -> ((Word) atom).word())
                .toList();
    }

    /// Whether nothing but words was typed.
    public boolean isPlain() {
        return words().size() == clauses.size();
    }

    /// What reads to the same clauses, in our spelling, without what was left out.
    public String written() {
        return clauses.stream().map(Clause::written).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return written();
    }
}
