package practica.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import practica.item.Link;
import practica.office.Block;

/// Links as people write them: the words with the address behind, or below, or under them.
final class WrittenLinks {
    private static final Pattern LINK =
            Pattern.compile("\\[((?:[^\\]\\\\]|\\\\.)*+)\\]\\(<([^>]*+)>\\)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"|]+");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s:;,.|(–—-]+|[\\s:;,|(–—-]+$|\\s\\.+$|\\)$");

    private static final Pattern HOST = Pattern.compile("[\\w-]{1,63}(\\.[\\w-]{1,63}){1,5}/?");

    /// Longer lines are no links but texts.
    private static final int LONGEST = 3_000;

    private final List<Link> links = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private String pending = "";

    static WrittenLinks of(List<Block> blocks) {
        var written = new WrittenLinks();
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph ->
                        paragraph.markdown().lines().forEach(written::add);
                case Block.Table(_, var rows) ->
                        rows.forEach(row -> written.add(String.join(" ", row)));
            }
        }
        written.endPending();
        return written;
    }

    /// The address of a host that is written by its bare name: *www.example.org*. Empty where the
    /// line is something else.
    static String host(String line) {
        return HOST.matcher(line).matches() ? "https://" + line : "";
    }

    List<Link> links() {
        return links;
    }

    /// Lines without an address.
    List<String> unknown() {
        return unknown;
    }

    private void add(String markdown) {
        if (markdown.length() > LONGEST) {
            unknown.add(markdown);
            return;
        }
        var addresses = new ArrayList<String>();
        var inside = new StringBuilder();
        var outside =
                LINK.matcher(markdown)
                        .replaceAll(match -> {
                            addresses.add(match.group(2));
                            inside.append(' ').append(match.group(1));
                            return " ";
                        });
        var bare = ADDRESS.matcher(plain(outside));
        bare.results().forEach(match -> addresses.add(trimmed(match.group())));
        var title = title(bare.reset().replaceAll(" "), plain(inside.toString()));
        if (!addresses.isEmpty()) {
            var own = title.isEmpty() ? pending : title;
            addresses.forEach(address -> links.add(new Link(own, whole(address))));
            if (title.isEmpty()) {
                pending = "";
            } else {
                endPending();
            }
        } else if (!title.isEmpty()) {
            endPending();
            pending = title;
        }
    }

    private void endPending() {
        if (!pending.isEmpty()) {
            unknown.add(pending);
            pending = "";
        }
    }

    private static String title(String outside, String inside) {
        var words = ADDRESS.matcher(inside).replaceAll(" ") + " " + outside;
        var title = words.replaceAll("\\s+", " ").strip();
        return EDGES.matcher(title).replaceAll("").strip();
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("\\\\(?=\\p{Punct})", "").replace("**", "");
    }

    private static String trimmed(String address) {
        return address.replaceFirst(address.contains("(") ? "[.,;:]+$" : "[.,;:)]+$", "");
    }

    private static String whole(String address) {
        return address.startsWith("www.") ? "https://" + address : address;
    }
}
