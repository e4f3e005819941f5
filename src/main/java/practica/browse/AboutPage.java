package practica.browse;

import practica.web.Page;

/// What this is, how to use it, under which licences, and whose data it builds on.
public record AboutPage(long items) implements Page {}
