package practica.affiliation;

import java.time.Instant;
import practica.account.AccountId;
import practica.mail.EmailAddress;

/// Somebody says that they write for a body, and nobody has confirmed it yet.
///
/// @param words what they are there, in their own words
public record Affiliation(
        long id,
        AccountId account,
        String name,
        EmailAddress address,
        String body,
        String words,
        Instant askedAt) {}
