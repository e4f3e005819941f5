package practica.alert;

import practica.web.Page;

/// Ends the letters of a saved search, or says that there are no more.
public record UnsubscribePage(String secret, String name, boolean ended) implements Page {}
