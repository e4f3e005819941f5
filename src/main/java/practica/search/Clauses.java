package practica.search;

import java.util.ArrayList;
import java.util.List;
import practica.search.Clause.Required;
import practica.search.Clause.Without;

/// Puts pieces together: what is joined by OR, what must not be there, and the rest.
final class Clauses {
    private final List<Part> parts;

    /// Whether everything is in capitals, so that capitals say nothing.
    private final boolean shouted;

    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(List<Part> parts, boolean shouted) {
        this.parts = parts;
        this.shouted = shouted;
    }

    static List<Clause> of(String readable) {
        var parts = Piece.of(readable).stream().map(Part::of).toList();
        var read = new Clauses(parts, readable.codePoints().noneMatch(Character::isLowerCase));
        for (var at = 0; at < parts.size(); ) {
            at = read.next(at);
        }
        return read.clauses;
    }

    /// Reads the part and what belongs to it, and says where the next one is.
    private int next(int at) {
        var part = parts.get(at);
        if (part.without()) {
            part.one().ifPresent(atom -> clauses.add(new Without(atom)));
            return at + 1;
        }
        return switch (joint(at)) {
            case NOT, NO -> {
                parts.get(at + 1).one().ifPresent(atom -> clauses.add(new Without(atom)));
                yield at + 2;
            }
            case AND -> at + 1;
            case OR, NONE -> joinsOn(at + 1) ? alternatives(at) : each(at);
        };
    }

    private int each(int at) {
        parts.get(at).each().forEach(atom -> clauses.add(Required.of(atom)));
        return at + 1;
    }

    private int alternatives(int from) {
        var alternatives = new ArrayList<Atom>();
        var at = from;
        parts.get(at).one().ifPresent(alternatives::add);
        while (joinsOn(at + 1)) {
            at += 2;
            parts.get(at).one().ifPresent(alternatives::add);
        }
        clauses.add(new Required(alternatives));
        return at + 1;
    }

    /// Whether an OR stands here between two atoms.
    private boolean joinsOn(int at) {
        return at < parts.size()
                && parts.get(at).joint() == Joint.OR
                && parts.get(at - 1).open()
                && parts.get(at - 1).one().isPresent()
                && isAtom(at + 1);
    }

    /// What the part does among its neighbours, if anything.
    private Joint joint(int at) {
        var joint = parts.get(at).joint();
        var holds =
                switch (joint) {
                    case NOT -> isAtom(at + 1);
                    case NO -> isAtom(at + 1) && !shouted;
                    case AND -> !clauses.isEmpty() && (isAtom(at + 1) || excludes(at + 1));
                    case OR, NONE -> false;
                };
        return holds ? joint : Joint.NONE;
    }

    private boolean isAtom(int at) {
        return at < parts.size() && parts.get(at).isAtom();
    }

    private boolean excludes(int at) {
        return at < parts.size() && (parts.get(at).without() || parts.get(at).joint().excludes());
    }
}
