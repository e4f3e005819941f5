package practica.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Map;

/// A form with files, as a browser sends it.
///
/// @param files by their names
record Multipart(Map<String, String> fields, Map<String, byte[]> files) {
    private static final String BOUNDARY = "--------practica";

    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    /// Each byte of a file goes as the letter of its number.
    BodyPublisher body() {
        var parts = new ArrayList<String>();
        fields.forEach((name, value) -> parts.add(part("name=\"" + name + "\"", value)));
        files.forEach((name, bytes) ->
                parts.add(
                        part(
                                "name=\"files\"; filename=\"" + name + "\"",
                                new String(bytes, ISO_8859_1))));
        return BodyPublishers.ofString(
                String.join("", parts) + "--" + BOUNDARY + "--\r\n", ISO_8859_1);
    }

    private static String part(String disposition, String content) {
        return "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; "
                + disposition
                + "\r\n\r\n"
                + content
                + "\r\n";
    }
}
