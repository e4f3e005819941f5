package practica.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /// A file that is open; `text` is where what was read out of it is found.
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
            String text)
            implements Listed {}

    public static ItemAnswer of(Item item) {
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
                item.files().stream().map(ItemAnswer::listed).toList());
    }

    private static Listed listed(ItemFile file) {
        return file.notBefore()
                .<Listed>map(day -> new Closed(file.title(), day))
                .orElseGet(() -> original(file));
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
                "/api/v1/files/" + read.hash() + "/text");
    }
}
