package practica.explore;

import java.util.List;
import java.util.Optional;
import practica.language.Language;
import practica.search.SearchFrame;
import practica.web.Label;
import practica.web.Page;

/// What a search finds along the years, the latest first. `undated` are the items without a year;
/// `previous` and `next` lead to later and earlier years.
public record TimelinePage(
        SearchFrame frame,
        List<YearView> years,
        int undated,
        Optional<Label> previous,
        Optional<Label> next)
        implements Page {
    /// A year with its first items. `share` is in hundredths of the year that has most; `address`
    /// is that of all of the year.
    public record YearView(
            String year, int items, int share, String address, List<EntryView> entries) {}

    /// An item: its title in `language`, its first place, and from when to when, or on which day.
    public record EntryView(
            String title, Language language, String address, String place, String when) {}
}
