package practica.signin;

import practica.web.Page;

/// Says that a link can no longer be used.
public record OverPage() implements Page {}
