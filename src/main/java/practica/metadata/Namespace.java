package practica.metadata;

import java.util.Map;

/// What a name begins with before its colon: the prefix that is written, and the namespace.
record Namespace(String prefix, String uri) {
    private static final Map<String, Namespace> ALL =
            Map.ofEntries(
                    of("", ""),
                    Map.entry("oai", new Namespace("", "http://www.openarchives.org/OAI/2.0/")),
                    Map.entry(
                            "oai-identifier",
                            new Namespace(
                                    "", "http://www.openarchives.org/OAI/2.0/oai-identifier")),
                    of("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/"),
                    of("dc", "http://purl.org/dc/elements/1.1/"),
                    Map.entry("datacite", new Namespace("", "http://datacite.org/schema/kernel-4")),
                    of("mets", "http://www.loc.gov/METS/"),
                    of("mods", "http://www.loc.gov/mods/v3"),
                    of("xlink", "http://www.w3.org/1999/xlink"),
                    of("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
                    Map.entry("atom", new Namespace("", "http://www.w3.org/2005/Atom")),
                    of("opensearch", "http://a9.com/-/spec/opensearch/1.1/"),
                    Map.entry("search", new Namespace("", "http://a9.com/-/spec/opensearch/1.1/")),
                    Map.entry(
                            "sitemap",
                            new Namespace("", "http://www.sitemaps.org/schemas/sitemap/0.9")),
                    Map.entry("opf", new Namespace("", "http://www.idpf.org/2007/opf")),
                    of("xhtml", "http://www.w3.org/1999/xhtml"));

    private static Map.Entry<String, Namespace> of(String prefix, String uri) {
        return Map.entry(prefix, new Namespace(prefix, uri));
    }

    /// @throws IllegalArgumentException where nothing is called so
    static Namespace named(String key) {
        var found = ALL.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no namespace " + key);
        }
        return found;
    }
}
