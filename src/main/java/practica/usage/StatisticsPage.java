package practica.usage;

import java.util.List;
import java.util.Optional;
import practica.language.Language;
import practica.web.Label;
import practica.web.Page;

/// How the library, a network or an item was used: charts with the same figures as a table, and
/// what was used most.
///
/// @param subject the network or the item, in its language; empty for the whole library
/// @param chosen which of the `periods` is shown; empty where it is the days `from` to `to`
/// @param between the days that are shown, in words
/// @param csv the address of the same figures, day by day
public record StatisticsPage(
        Optional<Label> subject,
        Language tongue,
        List<String> periods,
        String chosen,
        String from,
        String to,
        String between,
        boolean daily,
        List<Chart> charts,
        List<Row> rows,
        Rankings most,
        String csv)
        implements Page {
    public StatisticsPage {
        periods = List.copyOf(periods);
        charts = List.copyOf(charts);
        rows = List.copyOf(rows);
    }

    /// What was used most.
    ///
    /// @param languages of the site, in which people read
    /// @param wanted what several searched for without a hit; only for those who look after the
    ///   library
    public record Rankings(
            List<Line> viewed,
            List<Line> downloaded,
            List<Line> languages,
            Optional<List<Line>> wanted) {
        public Rankings {
            viewed = List.copyOf(viewed);
            downloaded = List.copyOf(downloaded);
            languages = List.copyOf(languages);
        }

        static Rankings none() {
            return new Rankings(List.of(), List.of(), List.of(), Optional.empty());
        }
    }

    /// A bar for every day or month.
    ///
    /// @param kind the key of what is counted
    /// @param most what the highest bar stands for
    /// @param first the first day or month, and `last` the last, in short
    /// @param width of all bars, of which each has ten
    public record Chart(
            String kind,
            long total,
            long most,
            String first,
            String last,
            int width,
            List<Bar> bars) {
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /// Where a bar begins and how high it is, in hundredths of the highest.
    public record Bar(int at, int height) {}

    /// A day or a month, and the figure of each chart, with that of programs at the end.
    public record Row(String when, List<Long> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    /// Something of a list with its figure.
    ///
    /// @param address empty where it leads nowhere
    /// @param share in hundredths of the first of the list
    public record Line(String words, Language tongue, String address, long times, int share) {}
}
