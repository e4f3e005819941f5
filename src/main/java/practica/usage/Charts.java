package practica.usage;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import practica.language.Language;
import practica.usage.Span.Step;
import practica.usage.StatisticsPage.Bar;
import practica.usage.StatisticsPage.Chart;
import practica.usage.StatisticsPage.Row;
import practica.web.Days;

/// Draws what was done, step by step, for a reader of the language.
record Charts(Series series, List<Kind> kinds, Language reader) {
    private static final int HIGHEST = 100;
    private static final int WIDTH = 10;

    Charts {
        kinds = List.copyOf(kinds);
    }

    List<Chart> charts() {
        var steps = series.span().steps();
        return kinds.stream()
                .map(kind -> {
                    var figures = series.people(kind);
                    return new Chart(
                            kind.key(),
                            Series.sum(figures),
                            figures.stream().mapToLong(Long::longValue).max().orElse(0),
                            inShort(steps.getFirst()),
                            inShort(steps.getLast()),
                            WIDTH * figures.size(),
                            bars(figures));
                })
                .toList();
    }

    /// The latest first.
    List<Row> rows() {
        var steps = series.span().steps();
        var columns = new ArrayList<>(kinds.stream().map(series::people).toList());
        columns.add(series.programs());
        return IntStream.range(0, steps.size())
                .map(at -> steps.size() - 1 - at)
                .mapToObj(at ->
                        new Row(
                                say(steps.get(at)),
                                columns.stream().map(figures -> figures.get(at)).toList()))
                .toList();
    }

    static int share(long figure, long most) {
        return most == 0 ? 0 : Math.toIntExact(Math.ceilDiv(HIGHEST * figure, most));
    }

    private static List<Bar> bars(List<Long> figures) {
        var most = figures.stream().mapToLong(Long::longValue).max().orElse(0);
        return IntStream.range(0, figures.size())
                .filter(at -> figures.get(at) > 0)
                .mapToObj(at -> new Bar(WIDTH * at, share(figures.get(at), most)))
                .toList();
    }

    private String say(LocalDate step) {
        if (series.span().step() == Step.DAY) {
            return Days.day(step, reader);
        }
        return say(step, "yMMMM");
    }

    /// As it finds room below a bar.
    private String inShort(LocalDate step) {
        return say(step, series.span().step() == Step.DAY ? "yMMMd" : "yMMM");
    }

    private String say(LocalDate step, String skeleton) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, reader.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(step.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
