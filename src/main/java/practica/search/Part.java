package practica.search;

import java.util.List;
import java.util.Optional;

/// What a piece means: `each` of its words where it stands by itself, all of it as `one` where it
/// stands beside an OR or after a minus. It is `open` to an OR after it unless it ends in a colon,
/// a full stop or the like.
record Part(
        Joint joint,
        boolean without,
        List<? extends Atom> each,
        Optional<? extends Atom> one,
        boolean open) {
    static Part of(Piece piece) {
        return switch (piece.kind()) {
            case LITERAL ->
                    new Part(Joint.NONE, false, Atoms.words(piece.text()), Optional.empty(), false);
            case QUOTED -> quoted(piece);
            case BARE -> bare(piece);
        };
    }

    boolean isAtom() {
        return joint == Joint.NONE && !without && one.isPresent();
    }

    private static Part quoted(Piece piece) {
        var phrase = Atoms.phrase(piece.text());
        if (piece.sign().isEmpty()) {
            return only(piece, phrase);
        }
        var inField = Atoms.inField(colonless(piece.sign()), piece.text(), phrase);
        return inField.isPresent()
                ? only(piece, inField)
                : plain(piece, piece.sign() + piece.text());
    }

    private static Part bare(Piece piece) {
        var text = piece.text();
        var colon = text.indexOf(':');
        if (colon > 0) {
            var value = text.substring(colon + 1);
            var inField = Atoms.inField(text.substring(0, colon), value, Atoms.one(value));
            if (inField.isPresent()) {
                return only(piece, inField);
            }
        }
        return plain(piece, text);
    }

    private static Part only(Piece piece, Optional<? extends Atom> atom) {
        return new Part(Joint.NONE, piece.without(), atom.stream().toList(), atom, isOpen(piece));
    }

    private static Part plain(Piece piece, String text) {
        var joint = piece.without() ? Joint.NONE : Joint.of(text);
        return new Part(joint, piece.without(), Atoms.each(text), Atoms.one(text), isOpen(piece));
    }

    private static boolean isOpen(Piece piece) {
        return piece.kind() == Piece.Kind.QUOTED
                || ".,;:!?".indexOf(piece.text().charAt(piece.text().length() - 1)) < 0;
    }

    private static String colonless(String sign) {
        return sign.substring(0, sign.length() - 1);
    }
}
