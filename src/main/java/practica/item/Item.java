package practica.item;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import practica.language.Language;

/// An item as it stands now. `source` says where it was imported from, by which it is known when it
/// comes again; `change` is its place in the order of all changes of the library.
public record Item(
        ItemId id,
        String slug,
        Optional<String> source,
        Status status,
        int version,
        long change,
        String digest,
        ItemText text,
        List<ItemFile> files,
        Instant createdAt,
        Instant changedAt) {
    public enum Status {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    public Item {
        files = List.copyOf(files);
    }

    /// The same without its files under embargo: all of it that is found by searching.
    public Item asFound() {
        return new Item(
                id,
                slug,
                source,
                status,
                version,
                change,
                digest,
                text,
                files.stream().filter(ItemFile::isOpen).toList(),
                createdAt,
                changedAt);
    }

    /// The same item with another text.
    public Item with(ItemText other) {
        return new Item(
                id, slug, source, status, version, change, digest, other, files, createdAt,
                changedAt);
    }

    /// The open file of which a picture stands for the item, as its authors want it; empty where
    /// they want none, and while there is no picture of it.
    public Optional<ItemFile> coverFile() {
        return text.cover().flatMap(cover -> pictured(file -> file.name().equals(cover.file())));
    }

    /// The open file whose first page stands for the item: the one that its authors want, else the
    /// first PDF.
    public Optional<ItemFile> face() {
        return coverFile().or(() -> pictured(file -> file.whereabouts().opensAtPages()));
    }

    private Optional<ItemFile> pictured(Predicate<ItemFile> wanted) {
        return files.stream()
                .filter(file -> file.isOpen() && file.original().hasPicture())
                .filter(wanted)
                .findFirst();
    }

    /// The address of its page for a reader of the language.
    public String address(Language reader) {
        return "/" + reader + "/items/" + slug;
    }
}
