package practica.item;

import com.ibm.icu.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import practica.language.Language;
import practica.text.Words;

/// The months by what they are called, in full and in short, in the languages of the interface.
public final class Months {
    /// A shorter name would be a word of another kind.
    private static final int SHORTEST = 3;

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /// The number of the month that a word names, whatever its case and accents. Empty for any
    /// other word.
    public static OptionalInt named(String word) {
        var number = NUMBERS.get(Words.folded(word));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var language : Language.INTERFACE) {
            var symbols = DateFormatSymbols.getInstance(language.locale());
            for (var context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                for (var width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                    var names = symbols.getMonths(context, width);
                    for (var at = 0; at < names.length; at++) {
                        var name = Words.folded(names[at]);
                        var last = name.substring(name.lastIndexOf(' ') + 1);
                        if (last.length() >= SHORTEST) {
                            numbers.putIfAbsent(last, at + 1);
                        }
                    }
                }
            }
        }
        return numbers;
    }
}
