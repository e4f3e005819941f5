package practica.item;

import java.time.ZoneOffset;
import practica.language.Language;

/// How to cite an item: body responsible, year, title, library, version, and where it is found
/// (after ISO 690).
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
                + ". "
                + item.address(reader);
    }
}
