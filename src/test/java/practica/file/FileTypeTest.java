package practica.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {
    @ParameterizedTest
    @CsvSource({
        "application/pdf, pdf",
        "application/msword, text-document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, text-document",
        "application/vnd.oasis.opendocument.text, text-document",
        "application/rtf, text-document",
        "application/vnd.ms-excel, spreadsheet",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, spreadsheet",
        "application/vnd.oasis.opendocument.spreadsheet, spreadsheet",
        "text/csv, spreadsheet",
        "application/vnd.ms-powerpoint, presentation",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation, presentation",
        "application/vnd.oasis.opendocument.presentation, presentation",
        "text/html, web-page",
        "application/xhtml+xml, web-page",
        "application/epub+zip, ebook",
        "image/png, image",
        "text/plain, plain-text",
        "text/x-web-markdown, plain-text",
        "application/octet-stream, other",
        "'', other"
    })
    void formatsAreOfTheTypeThatPeopleCallThem(String mediaType, String key) {
        assertEquals(key, FileType.of(mediaType).key());
    }
}
