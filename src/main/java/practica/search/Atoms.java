package practica.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.search.Atom.InField;
import practica.search.Atom.Phrase;
import practica.search.Atom.Plain;
import practica.search.Atom.Prefix;
import practica.search.Atom.Value;
import practica.search.Atom.Word;
import practica.search.Atom.Years;
import practica.text.Words;

/// Makes atoms of a run of signs that has neither quotation marks nor spaces, or stood between
/// quotation marks.
final class Atoms {
    /// Of a word; what is longer is a text without spaces, and read as several.
    static final int LONGEST_WORD = 100;

    /// Letters before a star: with fewer, too many words begin.
    private static final int FEWEST_LETTERS = 3;

    private static final Pattern ELISION = Pattern.compile("(?iu)(?:[cdjlmnst]|qu)['’](?=\\p{L})");
    private static final Pattern YEARS =
            Pattern.compile("(\\d{4})?+(?:(\\.{2,3}|[-–…])(\\d{4})?+)?+");

    /// A goal, or a target: `11`, `11.3`, `13.a`.
    private static final Pattern SDG = Pattern.compile("(?i)0?\\d{1,2}(\\.(\\d{1,2}|[a-d]))?");

    private Atoms() {}

    /// Its words one by one, the last of them perhaps a beginning.
    static List<Plain> each(String text) {
        var words = words(text);
        var atoms = new ArrayList<Plain>(words);
        if (isPrefix(text) && hasLetters(words.getLast())) {
            atoms.set(atoms.size() - 1, new Prefix(words.getLast().word()));
        }
        return atoms;
    }

    /// All of it as one: several words are a phrase, less the elided one of *l'aigua*.
    static Optional<Plain> one(String text) {
        var elision = ELISION.matcher(text);
        var own = each(elision.lookingAt() ? text.substring(elision.end()) : text);
        return own.size() > 1 ? phrase(text) : own.stream().findFirst();
    }

    static Optional<Plain> phrase(String text) {
        var words = words(text);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Phrase(words.stream().map(Word::word).toList()));
    }

    /// What is said of a field, as in `title:water`. Empty where the field isn't known or can't
    /// have that in it. `as` is what it would be by itself.
    static Optional<Atom> inField(String name, String text, Optional<Plain> as) {
        return Field.of(name)
                .flatMap(field -> value(field, text, as).map(value -> new InField(field, value)));
    }

    static List<Word> words(String text) {
        return Words.of(text).stream()
                .flatMap(word -> parts(word).stream())
                .map(Legible::word)
                .filter(word -> !word.isEmpty())
                .map(Word::new)
                .toList();
    }

    private static Optional<? extends Value> value(Field field, String text, Optional<Plain> as) {
        return switch (field) {
            case YEAR -> years(text);
            case LANGUAGE ->
                    LanguageNames.find(text)
                            .<Plain>map(language -> new Word(language.code()))
                            .or(() -> as);
            case SDG -> SDG.matcher(text).matches() ? Optional.of(new Word(sdg(text))) : as;
            case TITLE, ORGANISATION, PLACE, COUNTRY, THEME, NETWORK, FILE -> as;
        };
    }

    private static String sdg(String text) {
        return text.toLowerCase(Locale.ROOT).replaceFirst("^0", "");
    }

    private static Optional<Years> years(String text) {
        var years = YEARS.matcher(text);
        if (!years.matches() || (years.group(1) == null && years.group(3) == null)) {
            return Optional.empty();
        }
        var from = years.group(1) == null ? 0 : Integer.parseInt(years.group(1));
        var to = years.group(3) == null ? 9_999 : Integer.parseInt(years.group(3));
        return Optional.of(
                years.group(2) == null
                        ? new Years(from, from)
                        : new Years(Math.min(from, to), Math.max(from, to)));
    }

    /// Whether a star follows the last word.
    private static boolean isPrefix(String text) {
        var at = text.length();
        while (at > 0 && !isOfWord(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at > 0 && at < text.length() && text.charAt(at) == '*';
    }

    private static boolean isOfWord(int one) {
        return Legible.isLetterOrNumber(one) || Legible.isMark(one);
    }

    private static boolean hasLetters(Word word) {
        return word.word().codePoints().filter(one -> !Legible.isMark(one)).count()
                >= FEWEST_LETTERS;
    }

    private static List<String> parts(String word) {
        var parts = new ArrayList<String>();
        for (var from = 0; from < word.length(); ) {
            var to = Math.min(word.length(), from + LONGEST_WORD);
            if (to < word.length() && Character.isLowSurrogate(word.charAt(to))) {
                to--;
            }
            parts.add(word.substring(from, to));
            from = to;
        }
        return parts;
    }
}
