package practica.evaluate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import practica.item.Details;
import practica.item.Item;
import practica.item.ItemId;
import practica.item.ItemText;
import practica.item.LanguageVersion;

/// The texts of a judged set as items.
public final class SetItems {
    private SetItems() {}

    /// The text as an item; the index tells items apart by their number.
    public static Item of(JudgedSet.Text text, long number) {
        var version =
                new LanguageVersion(
                        LanguageVersion.State.ORIGINAL,
                        "",
                        Objects.requireNonNullElse(text.title(), ""),
                        "",
                        Map.of(),
                        List.of(),
                        text.text());
        return new Item(
                new ItemId(number),
                "text-" + number,
                Optional.of(text.id()),
                Item.Status.PUBLISHED,
                1,
                number,
                "",
                new ItemText(
                        text.language(),
                        Map.of(text.language(), version),
                        new Details.PolicyDocument(Optional.empty(), Optional.empty()),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        "",
                        true,
                        Map.of()),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
