package practica.prefill;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.item.Months;
import practica.item.PartialDate;
import practica.prefill.Source.Line;
import practica.text.Words;

/// When a document is from, and from when to when what it tells of ran.
record DateFinder(Source source, String title) {
    private static final Phrases<String> OF_DATE = Cues.BESIDE.phrases("date");
    private static final Phrases<String> OF_PERIOD = Cues.BESIDE.phrases("period");
    private static final Phrases<String> OF_START = Cues.BESIDE.phrases("start");
    private static final Phrases<String> OF_END = Cues.BESIDE.phrases("end");

    private static final int MOST_LINES = 3_000;
    private static final int CLOSING = 6;

    private static final String OF = "(?: de l['’]any| del| de| d['’]| of)?,? ?";
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|º|ª|°)?(?: de | d['’]| of | )(\\p{L}{3,10})\\.?"
                            + OF
                            + "(\\d{4})(?!\\d)");
    private static final Pattern ENGLISH =
            Pattern.compile("(\\p{Lu}\\p{L}{2,8}) (\\d{1,2})(?:st|nd|rd|th)?, ?(\\d{4})(?!\\d)");
    private static final Pattern MONTH =
            Pattern.compile("(\\p{L}{3,10})" + OF + " ?(\\d{4})(?!\\d)");
    private static final Pattern YEARS =
            Pattern.compile(
                    "(?<![\\d-/])((?:19|20)\\d{2}) ?(?:[-–—/]|to|a|al|à|y|e|i|and|et) ?((?:19|20)\\d{2})(?![\\d-/])");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.,/-])((?:19|20)\\d{2})(?![\\d.,/-]\\d|\\d)");

    private record Form(Pattern pattern, Function<MatchResult, Optional<PartialDate>> read) {}

    private static final List<Form> FORMS =
            List.of(
                    new Form(ISO, found -> PartialDate.of(found.group(1))),
                    new Form(NUMBERS, found -> day(found.group(3), found.group(2), found.group(1))),
                    new Form(
                            WORDS,
                            found -> day(found.group(3), month(found.group(2)), found.group(1))),
                    new Form(
                            ENGLISH,
                            found -> day(found.group(3), month(found.group(1)), found.group(2))),
                    new Form(MONTH, found -> date(found.group(2), month(found.group(1)))));

    Stream<Proposal> find() {
        var found = new ArrayList<Proposal>();
        var titled = new Line(0, title, List.of(Words.folded(title).split(" ", -1)), 1, true);
        dates(titled, 0.92, found);
        years(titled, 0.85, found);
        var opening = source.opening().size();
        var lines = source.lines().subList(0, Math.min(MOST_LINES, source.lines().size()));
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.text().chars().noneMatch(sign -> sign >= '0' && sign <= '9')) {
                continue;
            }
            var beside = OF_DATE.areIn(line.words());
            var closing = at >= lines.size() - CLOSING;
            dates(
                    line,
                    (at < opening ? 0.45 : 0.25)
                            + (beside ? short_(line) ? 0.45 : 0.2 : 0)
                            + (closing ? 0.25 : 0),
                    found);
            years(
                    line,
                    (at < opening ? 0.4 : 0.2) + (OF_PERIOD.areIn(line.words()) ? 0.3 : 0),
                    found);
            ends(line, OF_START, "start", found);
            ends(line, OF_END, "end", found);
        }
        return found.stream();
    }

    private static boolean short_(Line line) {
        return line.words().size() <= 6;
    }

    /// The surest form that a line has a date in.
    private static void dates(Line line, double confidence, List<Proposal> found) {
        for (var form : FORMS) {
            var dates = form.pattern().matcher(line.text()).results().limit(5).toList();
            for (var match : dates) {
                form.read()
                        .apply(match)
                        .filter(DateFinder::isLikely)
                        .ifPresent(date ->
                                found.add(
                                        proposal(
                                                "date",
                                                date.value(),
                                                line,
                                                match.start(),
                                                confidence
                                                        - (date.value().length() < 10 ? 0.1 : 0))));
            }
        }
    }

    private static void years(Line line, double confidence, List<Proposal> found) {
        YEARS.matcher(line.text())
                .results()
                .limit(3)
                .filter(years -> years.group(1).compareTo(years.group(2)) < 0)
                .forEach(years -> {
                    found.add(proposal("start", years.group(1), line, years.start(), confidence));
                    found.add(proposal("end", years.group(2), line, years.start(), confidence));
                });
    }

    /// A year after words such as *since*.
    private static void ends(Line line, Phrases<String> cues, String field, List<Proposal> found) {
        for (var cue : cues.in(line.words())) {
            line.words().stream()
                    .skip(cue.to())
                    .limit(4)
                    .filter(word -> YEAR.matcher(word).matches())
                    .findFirst()
                    .ifPresent(year ->
                            found.add(
                                    proposal(
                                            field,
                                            year,
                                            line,
                                            Math.max(0, line.text().indexOf(year)),
                                            0.4)));
        }
    }

    private static Proposal proposal(
            String field, String value, Line line, int at, double confidence) {
        return new Proposal(field, value, value, line.page(), line.said(at), confidence);
    }

    private static boolean isLikely(PartialDate date) {
        return date.year() >= 1800
                && date.year() <= Year.now(java.time.ZoneOffset.UTC).getValue() + 30;
    }

    private static Optional<PartialDate> day(String year, String month, String day) {
        return date(year, month).flatMap(date -> PartialDate.of(date + "-" + two(day)));
    }

    private static Optional<PartialDate> date(String year, String month) {
        var full = year.length() == 2 ? (year.compareTo("30") > 0 ? "19" : "20") + year : year;
        return month.isEmpty() ? Optional.empty() : PartialDate.of(full + "-" + two(month));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /// The number of a month by its name; empty where it is none.
    private static String month(String name) {
        var number = Months.named(name);
        return number.isEmpty() ? "" : Integer.toString(number.getAsInt());
    }
}
