package practica.suggest;

import practica.language.Language;
import practica.text.Words;

/// What something is called in a language; [Language#UNKNOWN] where it is called so in all. `items`
/// is how many items are behind it.
record Name(Target target, String words, String folded, Language language, Use use, int items) {
    enum Use {
        OWN,
        SYNONYM,

        /// Searched by, and never shown: found only where all of it was typed.
        HIDDEN
    }

    static Name of(Target target, String words, Language language, Use use, int items) {
        return new Name(target, words, Words.folded(words), language, use, items);
    }

    /// Whether it is what readers of the language call it first.
    boolean isOwn(Language reader) {
        return use == Use.OWN && isIn(reader);
    }

    private boolean isIn(Language reader) {
        return language.equals(reader) || language.equals(Language.UNKNOWN);
    }

    /// Whether it is for readers of the language: titles are in their own and in the item's.
    boolean isFor(Language reader) {
        return !(target instanceof Target.Titled(var _, var _, var original))
                || isIn(reader)
                || language.equals(original);
    }

    /// Whether one of its words begins so.
    boolean hasWordBeginning(String folded) {
        for (var at = this.folded.indexOf(folded);
                at >= 0;
                at = this.folded.indexOf(folded, at + 1)) {
            if (at == 0 || this.folded.charAt(at - 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
