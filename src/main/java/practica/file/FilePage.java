package practica.file;

import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import practica.language.Language;

/// A piece of a file's text. `number` counts pages, slides, sheets or chapters from 1; `part` is
/// the path of a file within the file and empty for the file itself; `recognised` text is that of
/// an image, and may have faults that are not its author's.
public record FilePage(
        int number,
        String part,
        String heading,
        Language language,
        String text,
        boolean recognised) {
    @JdbiConstructor
    public FilePage {}

    /// Text as its author wrote it.
    public FilePage(int number, String part, String heading, Language language, String text) {
        this(number, part, heading, language, text, false);
    }
}
