package practica.signin;

import practica.web.Page;

/// Says that a letter is on its way, if the address is right.
public record SentPage(String address) implements Page {}
