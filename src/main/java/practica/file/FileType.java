package practica.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// What people call a kind of file, whichever of its formats it is in.
public enum FileType {
    PDF("application/pdf"),
    TEXT_DOCUMENT(
            "application/(msword|rtf|vnd\\.ms-word.*|vnd\\.openxmlformats-officedocument\\.wordprocessingml.*"
                    + "|vnd\\.oasis\\.opendocument\\.text.*)"),
    SPREADSHEET(
            "text/(csv|tab-separated-values)|application/(vnd\\.ms-excel.*"
                    + "|vnd\\.openxmlformats-officedocument\\.spreadsheetml.*|vnd\\.oasis\\.opendocument\\.spreadsheet.*)"),
    PRESENTATION(
            "application/(vnd\\.ms-powerpoint.*|vnd\\.openxmlformats-officedocument\\.presentationml.*"
                    + "|vnd\\.oasis\\.opendocument\\.presentation.*)"),
    WEB_PAGE("text/html|application/xhtml\\+xml"),
    EBOOK("application/(epub\\+zip|x-mobipocket-ebook)"),
    IMAGE("image/.+"),
    PLAIN_TEXT("text/.+"),
    OTHER(".*");

    private final Pattern mediaTypes;

    FileType(String mediaTypes) {
        this.mediaTypes = Pattern.compile(mediaTypes);
    }

    public static FileType of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaTypes.matcher(mediaType).matches())
                .findFirst()
                .orElse(OTHER);
    }

    /// Its name in addresses and messages.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
