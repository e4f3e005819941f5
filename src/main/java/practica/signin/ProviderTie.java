package practica.signin;

/// What the provider is called, and since which day the account is tied to it; empty where it is
/// not.
public record ProviderTie(String name, String since) {}
