package practica.search;

import java.util.List;
import java.util.stream.Collectors;

/// A part of what was typed. All parts together hold.
public sealed interface Clause {
    /// At least one of the alternatives, of which there is at least one, must be there.
    record Required(List<Atom> alternatives) implements Clause {
        public Required {
            alternatives = List.copyOf(alternatives);
        }

        static Required of(Atom only) {
            return new Required(List.of(only));
        }

        @Override
        public String written() {
            return alternatives.stream().map(Atom::written).collect(Collectors.joining(" OR "));
        }
    }

    /// This must not be there.
    record Without(Atom atom) implements Clause {
        @Override
        public String written() {
            var written = atom.written();
            return (Piece.hasLetter(written) ? "-" : "NOT ") + written;
        }
    }

    /// As one types it, so that it reads to the same clause.
    String written();
}
