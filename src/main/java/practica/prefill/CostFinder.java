package practica.prefill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.prefill.Source.Line;

/// What something cost: amounts of money, best where words for costs stand beside them.
record CostFinder(Source source) {
    static final String FIELD = "cost";

    private static final Phrases<String> OF_COST = Cues.BESIDE.phrases("cost");
    private static final Map<String, String> CURRENCIES = byWord("currency");
    private static final Map<String, String> SCALES = byWord("scale");
    private static final String CURRENCY = "(" + anyOf(CURRENCIES) + ")";
    private static final String NUMBER =
            "(\\d{1,3}(?:[.,\u00a0\u202f '’:]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?)";
    private static final String SCALE = "(?: ?(" + anyOf(SCALES) + ")(?!\\p{L}))?";
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})" + CURRENCY + " ?" + NUMBER + SCALE + "(?![\\d\\p{L}])");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?iu)(?<![\\d.,\\p{L}])"
                            + NUMBER
                            + SCALE
                            + " ?(?:de |d['’]|of )?"
                            + CURRENCY
                            + "(?!\\p{L})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final int MOST_LINES = 5_000;

    /// An amount in a line.
    record Amount(Line line, int at, String number, String scale, String currency) {
        Optional<BigDecimal> value() {
            try {
                return Optional.of(
                        new BigDecimal(plain(number))
                                .scaleByPowerOfTen(scale.isEmpty() ? 0 : Integer.parseInt(scale))
                                .stripTrailingZeros());
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        /// With a point before the fraction, and nothing between thousands.
        private static String plain(String number) {
            var last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
            var fraction = last >= 0 && number.length() - last - 1 < 3;
            var digits = number.replaceAll("\\D", "");
            var whole = fraction ? digits.length() - (number.length() - last - 1) : digits.length();
            return digits.substring(0, whole) + (fraction ? "." + digits.substring(whole) : "");
        }
    }

    Stream<Proposal> find() {
        return amounts().stream().flatMap(amount -> proposal(amount).stream());
    }

    /// All amounts of money, whatever they are for.
    List<Amount> amounts() {
        var amounts = new ArrayList<Amount>();
        for (var line : source.lines().subList(0, Math.min(MOST_LINES, source.lines().size()))) {
            if (line.text().chars().anyMatch(Character::isDigit)) {
                BEFORE.matcher(line.text())
                        .results()
                        .limit(5)
                        .forEach(found ->
                                amounts.add(
                                        amount(
                                                line,
                                                found.start(),
                                                found.group(2),
                                                found.group(3),
                                                found.group(1))));
                BEHIND.matcher(line.text())
                        .results()
                        .limit(5)
                        .forEach(found ->
                                amounts.add(
                                        amount(
                                                line,
                                                found.start(),
                                                found.group(1),
                                                found.group(2),
                                                found.group(3))));
            }
        }
        return amounts;
    }

    private Optional<Proposal> proposal(Amount amount) {
        var line = amount.line();
        var beside = OF_COST.areIn(line.words());
        var total = line.words().stream().anyMatch(word -> word.startsWith("total"));
        return amount.value()
                .filter(value -> value.signum() > 0)
                .map(value -> {
                    var written = value.toPlainString() + " " + amount.currency() + year(line);
                    return new Proposal(
                            FIELD,
                            written,
                            written,
                            line.page(),
                            line.said(amount.at()),
                            0.2 + (beside ? 0.4 : 0) + (total ? 0.15 : 0));
                });
    }

    private static String year(Line line) {
        var years = YEAR.matcher(line.text());
        return years.find() ? " " + years.group(1) : "";
    }

    private static Amount amount(
            Line line,
            int at,
            String number,
            @org.jspecify.annotations.Nullable String scale,
            String currency) {
        return new Amount(
                line,
                at,
                number,
                scale == null
                        ? ""
                        : SCALES.getOrDefault(scale.toLowerCase(java.util.Locale.ROOT), ""),
                CURRENCIES.getOrDefault(currency.toLowerCase(java.util.Locale.ROOT), ""));
    }

    private static Map<String, String> byWord(String prefix) {
        var byWord = new HashMap<String, String>();
        Cues.BESIDE
                .under(prefix)
                .forEach((key, words) -> words.forEach(word -> byWord.put(word, key)));
        return byWord;
    }

    private static String anyOf(Map<String, String> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
