package practica.openid;

import practica.web.Page;

/// Says why nobody was signed in.
///
/// @param message the key of the message that says it
public record RefusedPage(String provider, String message) implements Page {}
