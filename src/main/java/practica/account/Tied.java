package practica.account;

import java.time.Instant;

/// Since when a provider may say that somebody is the owner of an account.
public record Tied(String issuer, Instant tiedAt) {}
