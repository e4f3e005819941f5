package practica.collection;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import practica.account.AccountId;
import practica.language.Language;
import practica.search.SearchAddress;

/// What a member keeps.
///
/// @param keeper the member's name
/// @param description Markdown
/// @param named whether readers are told whose it is, where it is public
/// @param search the search that it is; empty where items are kept in it
/// @param items how many are kept in it
public record Collection(
        long id,
        CollectionKey key,
        AccountId account,
        String keeper,
        String title,
        String description,
        Visibility visibility,
        boolean named,
        Optional<SearchAddress> search,
        int items,
        Instant createdAt,
        Instant changedAt) {
    /// Who may read it.
    public enum Visibility {
        PRIVATE,
        /// Whoever was told its address.
        LINK,
        PUBLIC;

        public static Optional<Visibility> of(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The address of its page for a reader of the language.
    public String address(Language reader) {
        return "/" + reader + "/collections/" + key;
    }

    /// Whether it is open to somebody, who may be a stranger.
    public boolean isOpenTo(Optional<AccountId> reader) {
        return visibility != Visibility.PRIVATE || reader.equals(Optional.of(account));
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    /// Whose it is, where readers may know; else empty.
    public String shownKeeper() {
        return named && visibility == Visibility.PUBLIC ? keeper : "";
    }
}
