package practica.tables.mapping;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import practica.item.Months;
import practica.item.PartialDate;
import practica.text.Words;

/// Dates as people write them: `2020`, `2020.0`, `3 de mayo de 2019`, `31/12/2019`, `2015-2019`,
/// `desde 2012`. What could be two days is taken for its year. `to` is empty where there is only
/// one date, or [#ONGOING] where it goes on since then.
record Dates(String from, String to) {
    static final String ONGOING = "ongoing";

    private static final Pattern ISO =
            Pattern.compile("\\b((?:1[0-9]|2[01])\\d\\d)-(\\d\\d)(?:-(\\d\\d))?(?!\\d)(?:[T ].*)?");
    private static final Pattern DAY =
            Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-]((?:1[0-9]|2[01])\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:1[0-9]|2[01])\\d\\d)(?!\\d)");
    private static final Pattern RANGE =
            Pattern.compile(
                    "(.*?\\d{4}\\S*?)\\s*(?:[–—-]|\\bto\\b|\\bal?\\b|\\baté\\b|\\bau?\\b|à|/|\\bhasta\\b|\\b(?:un)?till?\\b|\\bfins\\b|\\bjusqu['’])\\s*(.*)",
                    Pattern.DOTALL);
    private static final Pattern SINCE =
            Pattern.compile(
                    "(?iu)\\s*(?:since|from|starting|desde|des d\\p{L}*|a partir d\\p{L}*|depuis|dès|à partir d\\p{L}*)(?!\\p{L})");
    private static final Pattern OPEN = Pattern.compile("\\d\\s*[–—-]\\s*$");
    private static final Set<String> NOW =
            Set.of(
                    "ongoing",
                    "present",
                    "now",
                    "today",
                    "en curso",
                    "actualidad",
                    "presente",
                    "en curs",
                    "actualitat",
                    "em curso",
                    "atualidade",
                    "en cours",
                    "aujourd hui",
                    "running",
                    "continues");

    /// Empty where there is no date in the words.
    static Optional<Dates> in(String words) {
        if (NOW.contains(Words.folded(words))) {
            return Optional.of(new Dates("", ONGOING));
        }
        var since = SINCE.matcher(words);
        if (since.lookingAt()) {
            return in(words.substring(since.end()).strip())
                    .map(date ->
                            date.to.isEmpty() && YEAR.matcher(words).results().count() == 1
                                    ? new Dates(date.from, ONGOING)
                                    : date);
        }
        var one = one(words);
        if (ISO.matcher(words).matches() || DAY.matcher(words).matches()) {
            return one.map(date -> new Dates(date, ""));
        }
        var range = RANGE.matcher(words);
        if (range.matches()) {
            var from = one(range.group(1));
            var to =
                    NOW.contains(Words.folded(range.group(2)))
                            ? Optional.of(ONGOING)
                            : one(range.group(2));
            if (from.isPresent() && to.isPresent()) {
                return Optional.of(new Dates(from.get(), to.get()));
            }
        }
        var open = OPEN.matcher(words).find() ? ONGOING : "";
        return one.map(date -> new Dates(date, open));
    }

    /// The later one, where there are two.
    String latest() {
        return to.isEmpty() ? from : to;
    }

    private static Optional<String> one(String words) {
        var iso = ISO.matcher(words);
        if (iso.find()) {
            var day = iso.group(3) == null ? "" : "-" + iso.group(3);
            var date = PartialDate.of(iso.group(1) + "-" + iso.group(2) + day);
            if (date.isPresent()) {
                return date.map(PartialDate::value);
            }
        }
        var numbers = DAY.matcher(words);
        if (numbers.find()) {
            return Optional.of(
                    day(
                            Integer.parseInt(numbers.group(1)),
                            Integer.parseInt(numbers.group(2)),
                            Integer.parseInt(numbers.group(3))));
        }
        var year = YEAR.matcher(words);
        return year.find() ? Optional.of(written(words, year.group(1))) : Optional.empty();
    }

    /// Day and month where only one of them can be the month, else the year.
    private static String day(int one, int two, int year) {
        var month = two > 12 && one <= 12 ? one : two;
        var day = month == one ? two : one;
        var certain = (one > 12) != (two > 12) || one == two;
        return certain && month >= 1 && month <= 12
                ? PartialDate.of("%04d-%02d-%02d".formatted(year, month, day))
                        .map(PartialDate::value)
                        .orElse(Integer.toString(year))
                : Integer.toString(year);
    }

    /// The year with the month, and the day, that stand beside it in words.
    private static String written(String words, String year) {
        var day = "";
        var month = 0;
        for (var word : Words.of(words)) {
            month = month == 0 ? Months.named(word).orElse(0) : month;
            day = day.isEmpty() && word.matches("\\d{1,2}") ? word : day;
        }
        if (month == 0) {
            return year;
        }
        var known = "%s-%02d".formatted(year, month);
        return day.isEmpty()
                ? known
                : PartialDate.of("%s-%02d".formatted(known, Integer.parseInt(day)))
                        .map(PartialDate::value)
                        .orElse(known);
    }
}
