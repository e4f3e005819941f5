package practica.review;

import java.util.Optional;
import practica.account.AccountId;

/// How many reviews somebody has open; those that are nobody's where that is empty.
public record Load(Optional<AccountId> curator, int open) {}
