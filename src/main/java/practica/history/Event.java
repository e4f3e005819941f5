package practica.history;

import java.time.Instant;
import java.util.Optional;
import practica.account.AccountId;
import practica.item.Act;
import practica.item.ItemId;

/// Something that was done to an item: who did it, who let it in, and when. Whatever came from a
/// source has no author.
///
/// @param words why it was withdrawn, which version was restored, the language of a translation
public record Event(
        ItemId item,
        int version,
        Act act,
        Optional<AccountId> author,
        Optional<AccountId> acceptedBy,
        String words,
        Instant happenedAt) {}
