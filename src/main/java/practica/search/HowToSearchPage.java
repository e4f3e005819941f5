package practica.search;

import practica.web.Page;

/// What one can type into the search box.
public record HowToSearchPage() implements Page {}
