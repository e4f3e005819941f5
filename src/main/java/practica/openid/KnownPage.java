package practica.openid;

import practica.web.Page;

/// Says that somebody has an account with the address that the provider names, and how they make
/// that account theirs by the provider, too.
public record KnownPage(String provider, String address) implements Page {}
