package practica.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import practica.item.Licence;
import practica.language.Language;
import practica.metadata.Described;
import practica.metadata.XmlFormat;

/// The links by which a program finds its way from an item (signposting.org, level 2): in the
/// header of its page, and as a linkset (RFC 9264).
final class Signposts {
    static final String LINKSET = "application/linkset+json";
    static final String JSON_LD = "application/ld+json";
    static final String XML = "application/xml";

    /// As many files are in a header; the linkset has all.
    private static final int MOST_FILES = 20;

    /// Of a header, in bytes: what servers before us let through.
    private static final int LONGEST = 3_500;

    private static final Pattern SAFE =
            Pattern.compile("https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]{1,2000}");

    private Signposts() {}

    /// A link: what it is to the item, where it leads, and the media type there, empty for none.
    record Signpost(String rel, String address, String type) {
        String header() {
            return "<"
                    + address
                    + ">; rel=\""
                    + rel
                    + "\""
                    + (type.isEmpty() ? "" : "; type=\"" + type + "\"");
        }

        Map<String, String> target() {
            var target = new LinkedHashMap<String, String>();
            target.put("href", address);
            if (!type.isEmpty()) {
                target.put("type", type);
            }
            return target;
        }
    }

    static String header(Described described) {
        var linkset = new Signpost("linkset", linkset(described), LINKSET).header();
        var header = new StringBuilder(linkset);
        for (var link : links(described, MOST_FILES)) {
            if (header.length() + link.header().length() < LONGEST) {
                header.append(", ").append(link.header());
            }
        }
        return header.toString();
    }

    static String linkset(Described described) {
        return described.origin() + "/api/v1/items/" + described.item().id() + "/linkset";
    }

    private static List<Signpost> links(Described described, int mostFiles) {
        var text = described.item().text();
        var all = new ArrayList<Signpost>();
        all.add(new Signpost("cite-as", described.permanent(), ""));
        all.add(new Signpost("type", "https://schema.org/AboutPage", ""));
        all.add(new Signpost("type", "https://schema.org/" + described.schemaType(), ""));
        text.organisation()
                .flatMap(body -> body.website())
                .filter(address -> SAFE.matcher(address).matches())
                .ifPresent(address -> all.add(new Signpost("author", address, "")));
        new Licence(text.licence())
                .address()
                .ifPresent(address -> all.add(new Signpost("license", address, "")));
        described.files().stream()
                .limit(mostFiles)
                .map(file ->
                        new Signpost("item", described.address(file), file.original().mediaType()))
                .forEach(all::add);
        all.add(new Signpost("describedby", described.record("jsonld"), JSON_LD));
        for (var format : XmlFormat.values()) {
            all.add(new Signpost("describedby", described.record(format.prefix()), XML));
        }
        for (var network : text.networks()) {
            all.add(
                    new Signpost(
                            "collection",
                            described.origin() + "/" + Language.EN + "/networks/" + network,
                            "text/html"));
        }
        return all;
    }

    /// All links of the item, its files and its records, as a tree.
    static Map<String, Object> tree(Described described) {
        var page = described.page(described.terms());
        var contexts = new ArrayList<Map<String, Object>>();
        contexts.add(context(page, links(described, Integer.MAX_VALUE)));
        for (var file : described.files()) {
            contexts.add(
                    context(
                            described.address(file),
                            List.of(new Signpost("collection", page, "text/html"))));
        }
        var records = new ArrayList<>(List.of("jsonld"));
        for (var format : XmlFormat.values()) {
            records.add(format.prefix());
        }
        for (var record : records) {
            contexts.add(
                    context(
                            described.record(record),
                            List.of(new Signpost("describes", page, "text/html"))));
        }
        return Map.of("linkset", contexts);
    }

    private static Map<String, Object> context(String anchor, List<Signpost> links) {
        var targets = new LinkedHashMap<String, List<Map<String, String>>>();
        for (var link : links) {
            targets.computeIfAbsent(link.rel(), _ -> new ArrayList<>()).add(link.target());
        }
        var context = new LinkedHashMap<String, Object>();
        context.put("anchor", anchor);
        context.putAll(targets);
        return context;
    }
}
