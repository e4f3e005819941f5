package practica.search;

import java.util.List;
import java.util.stream.Collectors;

/// The smallest thing that can be looked for. Words are as [practica.text.Words#of] makes them: in
/// small letters, with their accents.
public sealed interface Atom {
    /// What may stand in a field.
    sealed interface Value {
        /// As one types it.
        String written();
    }

    /// What stands by itself or in a field.
    sealed interface Plain extends Atom, Value {
        @Override
        String written();
    }

    /// A word, in any of its forms.
    record Word(String word) implements Plain {
        @Override
        public String written() {
            return word;
        }
    }

    /// Any word that begins so.
    record Prefix(String word) implements Plain {
        @Override
        public String written() {
            return word + "*";
        }
    }

    /// Words one after another, as they are. Of one word: that form of it and no other.
    record Phrase(List<String> words) implements Plain {
        public Phrase {
            words = List.copyOf(words);
        }

        @Override
        public String written() {
            return words.stream().collect(Collectors.joining(" ", "\"", "\""));
        }
    }

    /// Years from one to another, both included; from 0 or to 9999 where that end is open. Stands
    /// in [Field#YEAR] only, and nothing else stands there.
    record Years(int from, int to) implements Value {
        /// Open at both ends.
        public static final Years ALL = new Years(0, 9_999);

        @Override
        public String written() {
            return from == to ? "%04d".formatted(from) : "%04d..%04d".formatted(from, to);
        }
    }

    /// Something in one field of an item. In [Field#LANGUAGE] it is a [Word] with the code, in
    /// [Field#SDG] one with the number; or a name that nobody knows.
    record InField(Field field, Value value) implements Atom {
        @Override
        public String written() {
            return field.key() + ":" + value.written();
        }
    }

    /// As one types it, so that it reads to the same atom.
    String written();
}
