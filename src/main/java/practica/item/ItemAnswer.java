package practica.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import practica.language.Language;
import practica.storage.Hash;

/// An item as programs are told of it: all its texts, and its files. `address` is its page in its
/// own language.
public record ItemAnswer(
        long id,
        String slug,
        String address,
        Optional<String> source,
        int version,
        Instant created,
        Instant changed,
        ItemText text,
        List<Listed> files) {
    /// A file of an item.
    public sealed interface Listed {}

    /// A file under embargo, of which nothing is told but when it opens.
    public record Closed(String name, LocalDate opens) implements Listed {}

    /// A file that is open; `text` is where what was read out of it is found, `picture` a small one
    /// of its first page.
    public record Original(
            String name,
            Hash sha256,
            long size,
            String mediaType,
            String language,
            int pages,
            String state,
            String reason,
            String address,
            String text,
            Optional<String> picture)
            implements Listed {}

    /// A file that was published with an earlier version and is no more.
    public record Removed(String name) implements Listed {}

    /// An item as a version of it was; of its files only those are open that everybody may have
    /// today.
    public static ItemAnswer past(Item then, Predicate<Hash> open) {
        return of(then, file -> listed(file, open.test(file.hash())));
    }

    private static Listed listed(ItemFile file, boolean open) {
        return open
                ? original(file)
                : file.notBefore()
                        .<Listed>map(day -> new Closed(file.title(), day))
                        .orElseGet(() -> new Removed(file.title()));
    }

    public static ItemAnswer of(Item item) {
        return of(item, ItemAnswer::listed);
    }

    private static ItemAnswer of(Item item, Function<ItemFile, Listed> listed) {
        var language = Language.ofInterface(item.text().language().code()).orElse(Language.EN);
        return new ItemAnswer(
                item.id().value(),
                item.slug(),
                item.address(language),
                item.source(),
                item.version(),
                item.createdAt(),
                item.changedAt(),
                item.text(),
                item.files().stream().map(listed).toList());
    }

    private static Listed listed(ItemFile file) {
        return listed(file, file.isOpen());
    }

    private static Original original(ItemFile file) {
        var read = file.original();
        return new Original(
                file.name(),
                read.hash(),
                read.size(),
                read.mediaType(),
                read.language().code(),
                read.pages(),
                read.state().name().toLowerCase(Locale.ROOT),
                read.reason(),
                file.address(),
                "/api/v1/files/" + read.hash() + "/text",
                file.picture().map(PictureView::large));
    }
}
