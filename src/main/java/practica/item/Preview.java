package practica.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import practica.item.ItemPage.Past;
import practica.item.ItemPage.Used;
import practica.language.Language;
import practica.storage.Hash;

/// A text as its page will show it, before it is an item, and an item as its page showed it once.
///
/// @param open whether the bytes of a file are published
public record Preview(Known known, Predicate<Hash> open) {
    private static final ItemId NONE = new ItemId(0);

    public Preview(Known known) {
        this(known, _ -> false);
    }

    /// A text as it will be shown to its author and those who decide on it.
    ///
    /// @param files of which one may be its cover, and where each of them is before it is published
    public ItemPage of(
            ItemText text, Map<ItemFile, String> files, Instant changed, Language reader) {
        var item =
                new Item(
                        NONE,
                        "",
                        Optional.empty(),
                        Item.Status.DRAFT,
                        1,
                        0,
                        "",
                        text,
                        List.copyOf(files.keySet()),
                        changed,
                        changed);
        return views(file -> files.getOrDefault(file, "")).page(item, true, reader);
    }

    /// An item as its page shows it to strangers, apart from what leads elsewhere in the library.
    public ItemPage of(Item item, Language reader) {
        return views().page(item, false, reader);
    }

    /// An item as it was, at an address of its own; files that are public no more lead nowhere.
    ///
    /// @param now the same item as it is
    public ItemPage of(Item then, Item now, Language reader) {
        var at =
                new Item(
                        then.id(),
                        then.slug() + "/history/" + then.version(),
                        then.source(),
                        then.status(),
                        then.version(),
                        then.change(),
                        then.digest(),
                        then.text(),
                        then.files().stream()
                                .map(file ->
                                        open.test(file.hash())
                                                ? file.notBefore(Optional.empty())
                                                : file)
                                .toList(),
                        then.createdAt(),
                        then.changedAt());
        var closed =
                then.files().stream()
                        .filter(file -> !open.test(file.hash()))
                        .map(ItemFile::address)
                        .toList();
        return views().page(at, false, reader)
                .asPast(new Past(now.slug(), now.version(), now.address(reader)), closed);
    }

    /// An item with a program's words in the reader's language.
    public ItemPage machine(Item item, LanguageVersion version, Language reader) {
        return views().page(
                        new Item(
                                item.id(),
                                item.slug(),
                                item.source(),
                                item.status(),
                                item.version(),
                                item.change(),
                                item.digest(),
                                item.text().with(reader, version),
                                item.files(),
                                item.createdAt(),
                                item.changedAt()),
                        false,
                        reader);
    }

    private ItemViews views() {
        return views(ItemFile::address);
    }

    private ItemViews views(Function<ItemFile, String> address) {
        return new ItemViews(
                known,
                (_, _) -> List.of(),
                (_, _) -> List.of(),
                (_, _) -> false,
                _ -> Used.NEVER,
                address);
    }
}
