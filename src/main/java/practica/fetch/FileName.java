package practica.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names for files, from what servers say (RFC 6266) and from addresses. No such name leads to
/// another folder, hides a file, or shows as something else than it is.
final class FileName {
    private static final Pattern EXTENDED =
            Pattern.compile("(?i)filename\\*\\s*=\\s*\"?utf-8'[^']*'([^;\"\\s]+)");
    private static final Pattern PLAIN =
            Pattern.compile("(?i)filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");
    private static final Pattern HARMFUL = Pattern.compile("[\\p{C}<>:\"|?*;&$`'!]");
    private static final Pattern OUTER = Pattern.compile("^[.\\s~-]+|[.\\s]+$");
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,8}$");
    private static final int LONGEST = 100;

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "text/html", ".html",
                    "application/xhtml+xml", ".xhtml",
                    "application/pdf", ".pdf",
                    "application/zip", ".zip",
                    "text/csv", ".csv",
                    "application/rtf", ".rtf",
                    "application/msword", ".doc",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            ".docx",
                    "application/vnd.oasis.opendocument.text", ".odt",
                    "application/epub+zip", ".epub");

    private FileName() {}

    static String of(Optional<String> disposition, WebAddress address, String mediaType) {
        var said = disposition.flatMap(FileName::said).map(FileName::harmless).orElse("");
        var name = said.isEmpty() ? harmless(decoded(address.uri().getRawPath())) : said;
        var whole = name.isEmpty() ? "document" : name;
        var ending = ENDINGS.getOrDefault(mediaType, "");
        return whole.toLowerCase(Locale.ROOT).endsWith(ending)
                        || (ending.equals(".html")
                                && whole.toLowerCase(Locale.ROOT).endsWith(".htm"))
                ? whole
                : whole + ending;
    }

    private static Optional<String> said(String disposition) {
        var extended = EXTENDED.matcher(disposition);
        if (extended.find()) {
            return Optional.of(decoded(extended.group(1)));
        }
        var plain = PLAIN.matcher(disposition);
        if (!plain.find()) {
            return Optional.empty();
        }
        return Optional.of(
                plain.group(1) == null
                        ? plain.group(2)
                        : plain.group(1).replaceAll("\\\\(.)", "$1"));
    }

    private static String decoded(String words) {
        try {
            return URLDecoder.decode(words.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            return words;
        }
    }

    private static String harmless(String words) {
        var slashes = words.replace('\\', '/').replaceAll("/+$", "");
        var last = slashes.substring(slashes.lastIndexOf('/') + 1);
        var clean =
                HARMFUL.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                        .replaceAll("")
                        .replaceAll("[\\s\\p{Z}]+", " ");
        return cut(OUTER.matcher(clean).replaceAll(""));
    }

    /// Short enough for every disk, with its ending.
    private static String cut(String name) {
        var ending = ENDING.matcher(name);
        var tail = ending.find() ? ending.group() : "";
        var head = name.substring(0, name.length() - tail.length());
        while (head.length() + tail.length() > LONGEST
                || (head + tail).getBytes(UTF_8).length > 2 * LONGEST) {
            head = head.substring(0, head.offsetByCodePoints(head.length(), -1));
        }
        return head + tail;
    }
}
