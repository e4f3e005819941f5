package practica.export.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import practica.export.Selection;
import practica.export.table.Cells;
import practica.item.Details.CaseStudy;
import practica.item.Details.PolicyDocument;
import practica.item.Item;
import practica.item.PartialDate;

/// An item as a reference, in the data model of the Citation Style Language: the one place where an
/// item becomes something that one cites. A case study is a page of the web that was last changed
/// on a day, a document the report of a body.
final class Reference {
    static final String LIBRARY = "Practica";
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private Reference() {}

    static CSLItemData of(Item item, Selection selection) {
        var reader = selection.wish().reader();
        var text = item.text();
        var shown = text.in(reader);
        var reference =
                new CSLItemDataBuilder()
                        .id(item.slug())
                        .type(type(item))
                        .title(line(shown.title()))
                        .URL(selection.page(item))
                        .language(text.shownIn(reader).code())
                        .abstrct(line(shown.summary()))
                        .version(Integer.toString(item.version()));
        switch (text.details()) {
            case CaseStudy _ -> reference.containerTitle(LIBRARY);
            case PolicyDocument _ -> reference.publisher(LIBRARY);
        }
        text.organisation().ifPresent(body -> reference.author(institution(body.name())));
        var keywords =
                text.themes().stream()
                        .flatMap(id ->
                                selection
                                        .holdings()
                                        .known()
                                        .vocabularies()
                                        .themes()
                                        .find(id)
                                        .stream())
                        .map(theme -> theme.label(reader))
                        .collect(Collectors.joining(", "));
        if (!keywords.isEmpty()) {
            reference.keyword(keywords);
        }
        issued(reference, item);
        return reference.build();
    }

    private static CSLType type(Item item) {
        return switch (item.text().details()) {
            case CaseStudy _ -> CSLType.WEBPAGE;
            case PolicyDocument _ -> CSLType.REPORT;
        };
    }

    private static CSLName institution(String name) {
        return new CSLNameBuilder().literal(line(name)).isInstitution(true).build();
    }

    private static void issued(CSLItemDataBuilder reference, Item item) {
        var date =
                item.text().details() instanceof PolicyDocument document
                        ? document.date()
                        : Optional.<PartialDate>empty();
        var day =
                date.map(PartialDate::value)
                        .orElseGet(() ->
                                item.changedAt().atZone(ZoneOffset.UTC).toLocalDate().toString());
        var year = Integer.parseInt(day.substring(0, 4));
        if (day.length() < MONTH) {
            reference.issued(year);
        } else if (day.length() < DAY) {
            reference.issued(year, part(day, 5));
        } else {
            reference.issued(year, part(day, 5), part(day, 8));
        }
    }

    private static int part(String day, int from) {
        return Integer.parseInt(day.substring(from, from + 2));
    }

    /// The words on one line.
    static String line(String words) {
        return Cells.clean(words).replaceAll("\\s+", " ").strip();
    }
}
