package practica.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import practica.item.ItemFile;
import practica.item.Link;
import practica.language.Language;
import practica.place.Place;
import practica.storage.PictureSize;
import practica.vocabulary.Concept;

/// An item in the terms of schema.org, as a tree that is written as JSON-LD.
public final class SchemaOrg {
    public static final String CONTEXT = "https://schema.org";

    private final Described described;
    private final Language language;

    private SchemaOrg(Described described, Language language) {
        this.described = described;
        this.language = language;
    }

    /// The item for readers of the language.
    public static Map<String, Object> of(Described described, Language reader) {
        return new SchemaOrg(described, described.text().shownIn(reader)).tree();
    }

    /// A list of pages, each an address and what it is called.
    public static Map<String, Object> list(String name, long total, Map<String, String> pages) {
        var all = new ArrayList<Map<String, Object>>();
        pages.forEach((address, title) ->
                all.add(
                        ordered(
                                "@type",
                                "ListItem",
                                "position",
                                all.size() + 1,
                                "url",
                                address,
                                "name",
                                title)));
        return ordered(
                "@context",
                CONTEXT,
                "@type",
                "ItemList",
                "name",
                name,
                "numberOfItems",
                total,
                "itemListElement",
                all);
    }

    private Map<String, Object> tree() {
        var tree =
                ordered(
                        "@context",
                        CONTEXT,
                        "@type",
                        described.schemaType(),
                        "@id",
                        described.permanent());
        var text = described.text();
        tree.put("url", described.page(described.terms()));
        tree.put("identifier", described.permanent());
        tree.put("name", described.title(language));
        tree.put("headline", described.title(language));
        put(tree, "abstract", described.summary(language));
        put(tree, "description", described.summary(language));
        inLanguage(tree, language);
        tree.put("genre", described.type());
        put(tree, "about", described.subjects().stream().map(this::concept).toList());
        put(tree, "spatialCoverage", described.places().stream().map(this::place).toList());
        described.period().ifPresent(years -> tree.put("temporalCoverage", years));
        described
                .organisation()
                .ifPresent(name -> {
                    var body = ordered("@type", "Organization", "name", name);
                    text.organisation()
                            .flatMap(one -> one.website())
                            .ifPresent(address -> body.put("url", address));
                    tree.put("author", body);
                    tree.put("publisher", body);
                });
        put(
                tree,
                "contributor",
                described.networks().stream()
                        .map(one ->
                                ordered(
                                        "@type",
                                        "Organization",
                                        "name",
                                        one.name(described.terms())))
                        .toList());
        put(
                tree,
                "funder",
                described.funding().stream()
                        .map(name -> ordered("@type", "Organization", "name", name))
                        .toList());
        described.licence().ifPresent(one -> tree.put("license", one.address().orElse(one.name())));
        tree.put("datePublished", described.issued());
        tree.put("dateCreated", Described.second(described.item().createdAt()));
        tree.put("dateModified", Described.second(described.item().changedAt()));
        tree.put("version", described.item().version());
        image(tree);
        put(tree, "encoding", described.files().stream().map(this::file).toList());
        put(tree, "citation", described.links().stream().map(Link::url).toList());
        translations(tree);
        tree.put(
                "includedInDataCatalog",
                ordered(
                        "@type",
                        "DataCatalog",
                        "name",
                        Described.LIBRARY,
                        "url",
                        described.origin() + "/"));
        return tree;
    }

    /// The other languages, or the original where this is a translation.
    private void translations(Map<String, Object> tree) {
        var own = described.text().language();
        put(
                tree,
                "workTranslation",
                described.languages().stream()
                        .filter(one -> !one.equals(language) && !one.equals(own))
                        .map(this::version)
                        .toList());
        if (!language.equals(own)) {
            tree.put("translationOfWork", version(own));
        }
    }

    private Map<String, Object> version(Language other) {
        var version = ordered("@type", "CreativeWork", "name", described.title(other));
        inLanguage(version, other);
        if (Language.INTERFACE.contains(other)) {
            version.put("url", described.page(other));
        }
        return version;
    }

    private Map<String, Object> concept(Concept concept) {
        return ordered(
                "@type",
                "DefinedTerm",
                "@id",
                described.origin() + concept.address(Language.EN),
                "termCode",
                concept.id().value(),
                "name",
                concept.label(Language.ofInterface(language.code()).orElse(Language.EN)));
    }

    private Map<String, Object> place(Place place) {
        var told = ordered("@type", "Place", "name", place.fullName(described.terms()));
        if (place.kind() == Place.Kind.CITY) {
            told.put(
                    "geo",
                    ordered(
                            "@type", "GeoCoordinates",
                            "latitude", place.latitude(),
                            "longitude", place.longitude()));
        }
        return told;
    }

    private Map<String, Object> file(ItemFile file) {
        var original = file.original();
        var told =
                ordered(
                        "@type",
                        "MediaObject",
                        "name",
                        file.title(),
                        "contentUrl",
                        described.address(file),
                        "encodingFormat",
                        original.mediaType(),
                        "contentSize",
                        original.size() + " B",
                        "sha256",
                        original.hash().value());
        inLanguage(told, original.language());
        return told;
    }

    /// What its authors chose to stand for it.
    private void image(Map<String, Object> tree) {
        var cover = described.text().cover();
        var file = described.item().coverFile();
        if (cover.isPresent() && file.isPresent()) {
            var large = described.origin() + file.get().picture(PictureSize.LARGE);
            var image = ordered("@type", "ImageObject", "contentUrl", large);
            put(image, "caption", cover.get().alternative());
            put(image, "creditText", cover.get().credit());
            tree.put("image", image);
        }
    }

    private static void inLanguage(Map<String, Object> tree, Language language) {
        if (!language.equals(Language.UNKNOWN)) {
            tree.put("inLanguage", language.code());
        }
    }

    private static void put(Map<String, Object> tree, String name, String words) {
        if (!words.isBlank()) {
            tree.put(name, words);
        }
    }

    private static void put(Map<String, Object> tree, String name, List<?> values) {
        if (!values.isEmpty()) {
            tree.put(name, values);
        }
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var ordered = new LinkedHashMap<String, Object>();
        for (var at = 0; at < pairs.length; at += 2) {
            ordered.put((String) pairs[at], pairs[at + 1]);
        }
        return ordered;
    }
}
