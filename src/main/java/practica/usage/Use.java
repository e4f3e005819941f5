package practica.usage;

import java.time.LocalDate;
import practica.language.Language;

/// Something that was done on a day: what, whether by a program, in which language of the
/// interface, and with which item, if it was one.
record Use(LocalDate day, Kind kind, boolean machine, Language language, Thing thing) {
    /// An item by what an address calls it: its `slug`, its `id`, or the hash of a `file` of it.
    record Thing(String by, String name) {
        static final Thing NONE = new Thing("", "");

        static Thing slug(String slug) {
            return new Thing("slug", slug);
        }

        static Thing id(String number) {
            return new Thing("id", number);
        }

        static Thing file(String hash) {
            return new Thing("file", hash);
        }
    }
}
