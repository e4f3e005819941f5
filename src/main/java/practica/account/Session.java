package practica.account;

import java.time.Instant;

/// A browser that somebody signed in with, as they may see it. `browser` is what it calls itself.
public record Session(long id, String browser, Instant createdAt, Instant seenAt) {}
