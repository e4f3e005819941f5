package practica.search;

import java.util.List;
import java.util.Optional;
import practica.search.Atom.InField;
import practica.search.Atom.Phrase;
import practica.search.Atom.Plain;
import practica.search.Atom.Prefix;
import practica.search.Atom.Value;
import practica.search.Atom.Word;
import practica.search.Atom.Years;
import practica.search.Clause.Required;
import practica.search.Clause.Without;

/// How much of each kind a search may have, wherever in it it stands, so that none costs the index
/// more than a moment. What goes beyond is left out, from the end.
final class Limits {
    /// Enough to choose the telling ones of a long text from; each costs one look into the index.
    static final int WORDS = 200;

    /// Of all words together, phrases too. Two hundred ordinary words have half of it; without it,
    /// a text without spaces would be as many terms as it has characters.
    static final int LETTERS = 4_000;

    /// Each reads the positions of all its words.
    static final int PHRASES = 8;

    /// More is a quotation, which its first words find as well.
    static final int PHRASE_WORDS = 32;

    /// Of all ORs together: each is a list of items to go through that nothing narrows.
    static final int ALTERNATIVES = 16;

    /// Each is looked up in every item that the rest finds.
    static final int WITHOUT = 8;

    /// Each stands for hundreds of words. Further ones are words.
    static final int PREFIXES = 4;

    /// There are ten fields; to name each more than once or twice is no search of a person.
    static final int FIELDS = 16;

    /// At most so many clauses come of any text.
    static final int CLAUSES = WORDS + PHRASES + PREFIXES + FIELDS + WITHOUT + ALTERNATIVES / 2;

    private int words;
    private int letters;
    private int phrases;
    private int alternatives;
    private int without;
    private int prefixes;
    private int fields;
    private boolean cut;

    private Limits() {}

    /// The same clauses as far as they are within the limits. What is read from the written form of
    /// that is within them too, and the same.
    static Typed within(List<Clause> clauses, boolean alreadyCut) {
        var limits = new Limits();
        var kept = clauses.stream().<Clause>flatMap(clause -> limits.of(clause).stream()).toList();
        return new Typed(kept, alreadyCut || limits.cut);
    }

    private Optional<? extends Clause> of(Clause clause) {
        return switch (clause) {
            case Required(var all) ->
                    required(all.stream().flatMap(atom -> of(atom).stream()).toList());
            case Without(var atom) ->
                    isRoom(++without, WITHOUT) ? of(atom).map(Without::new) : Optional.empty();
        };
    }

    private Optional<Required> required(List<? extends Atom> atoms) {
        if (atoms.size() > 1) {
            return alternatives(atoms);
        }
        return atoms.stream()
                .filter(atom -> !(atom instanceof Word) || isRoom(++words, WORDS))
                .map(Required::of)
                .findFirst();
    }

    private Optional<Required> alternatives(List<? extends Atom> atoms) {
        var room = ALTERNATIVES - alternatives;
        if (room < 2) {
            cut = true;
            return Optional.empty();
        }
        var kept = Math.min(room, atoms.size());
        cut |= kept < atoms.size();
        alternatives += kept;
        return Optional.of(new Required(List.copyOf(atoms.subList(0, kept))));
    }

    private Optional<? extends Atom> of(Atom atom) {
        return switch (atom) {
            case Plain plain -> of(plain);
            case InField(var field, var value) ->
                    isRoom(++fields, FIELDS)
                            ? of(value).map(kept -> new InField(field, kept))
                            : Optional.empty();
        };
    }

    private Optional<? extends Value> of(Value value) {
        return switch (value) {
            case Plain plain -> of(plain);
            case Years years -> Optional.of(years);
        };
    }

    private Optional<? extends Plain> of(Plain plain) {
        return switch (plain) {
            case Word(var word) -> fits(word.length()) ? Optional.of(plain) : Optional.empty();
            case Prefix(var word) ->
                    isRoom(++prefixes, PREFIXES) ? Optional.of(plain) : of(new Word(word));
            case Phrase(var all) -> isRoom(++phrases, PHRASES) ? phrase(all) : Optional.empty();
        };
    }

    private Optional<Phrase> phrase(List<String> all) {
        var kept = all.subList(0, Math.min(PHRASE_WORDS, all.size()));
        cut |= kept.size() < all.size();
        return fits(kept.stream().mapToInt(String::length).sum())
                ? Optional.of(new Phrase(kept))
                : Optional.empty();
    }

    private boolean fits(int more) {
        var fits = letters + more <= LETTERS;
        letters += fits ? more : 0;
        cut |= !fits;
        return fits;
    }

    private boolean isRoom(int used, int most) {
        cut |= used > most;
        return used <= most;
    }
}
