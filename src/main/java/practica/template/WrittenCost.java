package practica.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practica.item.Details.Cost;
import practica.text.Words;

/// An amount of money as people write it: *1.200.000 EUR (2019)*, *€ 1.2 million*, *300 000 euros*.
/// Where a word is left over nothing is taken for understood.
final class WrittenCost {
    private static final int LONGEST = 100;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d{1,3}(?:[ .,'’\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern SEPARATORS = Pattern.compile("[ .,'’\\u00a0\\u202f]");
    private static final Pattern DECIMALS = Pattern.compile("[.,](\\d{1,2})$");
    private static final Pattern THOUSAND_MILLIONS =
            Pattern.compile("mil (?:millones|milions|milhoes)|milliards?|milers de milions");
    private static final Set<String> MILLION =
            Set.of(
                    "million",
                    "millions",
                    "millon",
                    "millones",
                    "milio",
                    "milions",
                    "milhao",
                    "milhoes",
                    "mio",
                    "mln",
                    "m");
    private static final Set<String> THOUSAND =
            Set.of("k", "thousand", "mil", "mille", "miler", "milers", "milhar", "milhares");
    private static final Map<String, String> CURRENCIES =
            Map.of("euro", "EUR", "euros", "EUR", "reais", "BRL", "pounds", "GBP");
    private static final Set<String> BETWEEN =
            Set.of("d", "de", "of", "in", "en", "em", "a", "the", "year", "any", "ano", "annee");
    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toSet());

    private WrittenCost() {}

    static Optional<Cost> of(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        var spelled =
                words.replace("US$", " USD ")
                        .replace("R$", " BRL ")
                        .replace("€", " EUR ")
                        .replace("£", " GBP ");
        var numbers = NUMBER.matcher(spelled).results().toList();
        var year = year(numbers);
        var amounts = numbers.stream().filter(number -> !number.equals(year)).toList();
        var currencies = new HashSet<String>();
        var scale = scale(NUMBER.matcher(spelled).replaceAll(" "), currencies);
        if (amounts.size() != 1 || currencies.size() != 1 || scale == null) {
            return Optional.empty();
        }
        var amount =
                amount(
                        amounts.getFirst().group(),
                        scale.signum() > 0 && scale.compareTo(BigDecimal.ONE) > 0);
        return Optional.of(
                new Cost(
                        amount.multiply(scale),
                        currencies.iterator().next(),
                        Optional.ofNullable(year).map(one -> Integer.valueOf(one.group()))));
    }

    /// The last number that could be a year, where there is another one.
    private static @Nullable MatchResult year(List<MatchResult> numbers) {
        return numbers.size() < 2
                ? null
                : numbers.reversed().stream()
                        .filter(number -> YEAR.matcher(number.group()).matches())
                        .findFirst()
                        .orElse(null);
    }

    /// By what the number is to be multiplied; nothing where a word is not understood.
    private static @Nullable BigDecimal scale(String words, Set<String> currencies) {
        var scale = BigDecimal.ONE;
        var folded = Words.folded(words);
        var thousandMillions = THOUSAND_MILLIONS.matcher(folded);
        if (thousandMillions.find()) {
            scale = BigDecimal.valueOf(1_000_000_000);
            folded = thousandMillions.replaceFirst("");
        }
        var left = new ArrayList<String>();
        for (var word : folded.split(" ", -1)) {
            var code = CURRENCIES.getOrDefault(word, word.toUpperCase(Locale.ROOT));
            if (MILLION.contains(word)) {
                scale = scale.multiply(BigDecimal.valueOf(1_000_000));
            } else if (THOUSAND.contains(word)) {
                scale = scale.multiply(BigDecimal.valueOf(1_000));
            } else if (CODES.contains(code)) {
                currencies.add(code);
            } else if (!word.isEmpty() && !BETWEEN.contains(word)) {
                left.add(word);
            }
        }
        return left.isEmpty() ? scale : null;
    }

    /// Before a word such as *million* one sign parts decimals, else three digits are thousands.
    private static BigDecimal amount(String digits, boolean scaled) {
        var signs = SEPARATORS.matcher(digits).results().count();
        if (scaled && signs == 1) {
            return new BigDecimal(digits.replaceAll("[^0-9]", "."));
        }
        var decimals = DECIMALS.matcher(digits);
        var whole = decimals.find() ? digits.substring(0, decimals.start()) : digits;
        var bare = SEPARATORS.matcher(whole).replaceAll("");
        return new BigDecimal(decimals.reset().find() ? bare + "." + decimals.group(1) : bare);
    }
}
