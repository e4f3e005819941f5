package practica.factor;

import practica.account.AccountId;

/// Somebody who has shown the first of two proofs, and where they want to go. They can do nothing
/// but show the second.
public record Half(AccountId account, String next) {}
