package practica.search;

import java.util.List;
import java.util.Optional;
import practica.item.Known;
import practica.language.Language;
import practica.place.WorldMap;
import practica.place.WorldMap.Dot;
import practica.place.WorldMap.Window;
import practica.web.Label;

/// A found item as a list shows it. `language` is the one in which its title is shown, `original`
/// the one it was written in; `kind` leads nowhere; `why` says why it was found, where that cannot
/// be seen from its title.
public record ResultView(
        String slug,
        String address,
        String title,
        Language language,
        Language original,
        String originalName,
        Label kind,
        List<Label> places,
        Optional<Integer> year,
        List<Label> themes,
        List<PassageView> passages,
        List<String> why,
        FaceView face) {
    /// What stands beside the words, for the eye alone: a picture, or where its address is empty
    /// the places of the item on a map.
    public record FaceView(String picture, boolean upright, Window window, List<Dot> dots) {
        /// The places of a card.
        static FaceView of(Card card, Known known) {
            var dots =
                    card.picture().isPresent()
                            ? List.<Dot>of()
                            : card.places().stream()
                                    .flatMap(id -> known.places().find(id).stream())
                                    .map(place -> WorldMap.dot(place, "", "", 1))
                                    .toList();
            return new FaceView(
                    card.picture().map(Card.Picture::address).orElse(""),
                    card.picture().filter(Card.Picture::upright).isPresent(),
                    Window.around(dots),
                    dots);
        }
    }

    /// A passage; `where` says in words where it stands and leads there.
    public record PassageView(
            List<Passage.Piece> pieces, Language language, Optional<Label> where) {}
}
