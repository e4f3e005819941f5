package practica.alert;

import java.time.Instant;
import practica.account.AccountId;
import practica.search.SearchAddress;

/// A search that a member saved.
///
/// @param seen the number of the newest item when it was last looked for something new
public record SavedSearch(
        long id,
        AccountId account,
        String name,
        SearchAddress search,
        Frequency frequency,
        long seen,
        Instant lookedAt) {}
