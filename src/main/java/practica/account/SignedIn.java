package practica.account;

/// Somebody who asks with a browser that they signed in with.
public record SignedIn(Account account, long session) {}
