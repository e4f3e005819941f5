package practica.account;

/// Somebody as a provider knows them: `subject` is its name for them, which it never gives to
/// anybody else.
public record Identity(String issuer, String subject) {}
