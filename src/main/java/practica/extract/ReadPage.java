package practica.extract;

/// The text of a page, slide, sheet or chapter, or of a whole file that has no such things. Its
/// paragraphs are parted by a blank line, table cells by tabs; it is in NFC and has no control
/// characters.
///
/// @param number counted from 1 within its part; pages without text are left out, so numbers may be
///   missing
/// @param part empty for the file itself, else the path of a file inside it, such as
///   `folder/report.docx`
/// @param heading the first heading on the page or the name of the sheet; empty where there is none
/// @param recognised whether words of it come from an image
public record ReadPage(int number, String part, String heading, String text, boolean recognised) {
    /// Text as its author wrote it.
    public ReadPage(int number, String part, String heading, String text) {
        this(number, part, heading, text, false);
    }
}
