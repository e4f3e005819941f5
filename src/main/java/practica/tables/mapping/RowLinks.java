package practica.tables.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import practica.item.Link;
import practica.text.Words;

/// The addresses in a row. Several may stand in one cell, with words between them. One that is
/// neither http nor https is a fault; words that are no address are kept beside.
final class RowLinks {
    private static final int MOST = 100;
    private static final Pattern BEGINNING = Pattern.compile("(?i)(?<![^\\s;,|(<\"])(?=https?://)");
    private static final Pattern BARE = Pattern.compile("(?i)www\\.[^\\s]+\\.[^\\s]+");
    private static final Pattern OTHER =
            Pattern.compile("(?i)([a-z][a-z0-9+.-]*):\\S.*", Pattern.DOTALL);
    private static final Pattern TRAILING = Pattern.compile("[\\s;,|)>\"]+$");
    private static final Pattern SPACE = Pattern.compile("\\s");

    private final Reading reading;
    private final LinkedHashSet<Link> links = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();

    RowLinks(Reading reading) {
        this.reading = reading;
    }

    List<Link> links() {
        reading.values("links").forEach(this::take);
        if (!unknown.isEmpty()) {
            reading.keep("links", "tables.no-address", String.join("; ", unknown));
        }
        if (links.size() > MOST) {
            reading.keep("links", "tables.more", Integer.toString(MOST));
        }
        return links.stream().limit(MOST).toList();
    }

    private void take(String cell) {
        var pieces = BEGINNING.splitAsStream(cell).filter(piece -> !piece.isBlank()).toList();
        for (var piece : pieces) {
            var isAddress = piece.toLowerCase(Locale.ROOT).matches("(?s)https?://.*");
            var other = OTHER.matcher(piece.strip());
            if (isAddress) {
                address(pieces.size() == 1 ? piece : SPACE.split(piece, 2)[0]);
            } else if (BARE.matcher(piece.strip()).matches()) {
                address("https://" + piece.strip());
            } else if (pieces.size() == 1 && other.matches() && isScheme(other.group(1))) {
                reading.fault("links", "check.address", Words.beginning(cell, 200));
            } else if (pieces.size() == 1) {
                unknown.add(piece.strip());
            }
        }
    }

    /// Whether it names a way to fetch something, as far as people write such: `Note: see` does
    /// not.
    private static boolean isScheme(String words) {
        return List.of(
                        "ftp",
                        "ftps",
                        "sftp",
                        "file",
                        "javascript",
                        "data",
                        "mailto",
                        "tel",
                        "vbscript",
                        "blob",
                        "ws",
                        "wss",
                        "gopher",
                        "ldap",
                        "smb",
                        "ssh",
                        "about")
                .contains(words.toLowerCase(Locale.ROOT));
    }

    /// With what may not stand in an address written as a browser writes it.
    private void address(String written) {
        var url = new StringBuilder();
        var bare = TRAILING.matcher(written).replaceAll("").strip();
        bare.codePoints()
                .forEach(sign -> {
                    if (sign <= ' ' || "\"<>\\^`{|}".indexOf(sign) >= 0) {
                        url.append(String.format(Locale.ROOT, "%%%02X", sign));
                    } else {
                        url.appendCodePoint(sign);
                    }
                });
        var link = new Link("", scheme(url.toString()));
        if (link.leadsToTheWeb()) {
            links.add(link);
        } else {
            unknown.add(bare);
        }
    }

    private static String scheme(String url) {
        var colon = url.indexOf(':');
        return url.substring(0, colon).toLowerCase(Locale.ROOT) + url.substring(colon);
    }
}
