package practica.item;

import java.time.ZoneOffset;
import practica.language.Language;

/// How to cite an item: body responsible, title, library, year and version (after ISO 690). Where
/// it is found is added by the page, which knows.
final class Citation {
    private Citation() {}

    static String of(Item item, Language reader) {
        var text = item.text();
        var body = text.organisation().map(organisation -> organisation.name() + ". ").orElse("");
        var year = item.changedAt().atZone(ZoneOffset.UTC).getYear();
        return body
                + text.in(reader).title()
                + ". Practica, "
                + year
                + ", v"
                + item.version()
                + ".";
    }
}
