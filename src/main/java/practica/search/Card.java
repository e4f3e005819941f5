package practica.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemId;
import practica.language.Language;
import practica.network.NetworkId;
import practica.network.Organisation;
import practica.place.PlaceId;
import practica.storage.PictureSize;
import practica.text.Words;
import practica.vocabulary.ConceptId;

/// What a list shows of an item, kept in the index so that a page of results asks nobody else.
public record Card(
        ItemId id,
        String slug,
        Optional<String> source,
        ConceptId kind,
        Language language,
        Map<Language, Heading> headings,
        List<PlaceId> places,
        List<ConceptId> themes,
        List<NetworkId> networks,
        Optional<Integer> year,
        Optional<String> organisation,
        Optional<Picture> picture) {
    /// The address of a small picture; one that is `upright` is higher than wide, as pages are.
    public record Picture(String address, boolean upright) {
        private static Picture of(ItemFile file) {
            var original = file.original();
            return new Picture(
                    file.picture(PictureSize.SMALL),
                    original.pictureHeight() > original.pictureWidth());
        }
    }

    /// Title and the beginning of the summary in one language.
    public record Heading(String title, String summary) {}

    private static final int SUMMARY = 600;

    public static Card of(Item item) {
        var text = item.text();
        var headings = new HashMap<Language, Heading>();
        text.versions()
                .forEach((language, version) ->
                        headings.put(
                                language,
                                new Heading(
                                        version.title(),
                                        Words.beginning(version.summary(), SUMMARY))));
        return new Card(
                item.id(),
                item.slug(),
                item.source(),
                text.details().kind(),
                text.language(),
                headings,
                text.places(),
                text.themes(),
                text.networks(),
                text.details().year(),
                text.organisation().map(Organisation::name),
                item.face().map(Picture::of));
    }

    /// The language in which a reader of the language sees it.
    public Language shownIn(Language reader) {
        return headings.containsKey(reader) ? reader : language;
    }

    public Heading heading(Language reader) {
        return headings.getOrDefault(shownIn(reader), new Heading(slug, ""));
    }

    public String address(Language reader) {
        return "/" + reader + "/items/" + slug;
    }
}
