package practica.item;

import practica.web.Page;

/// What stands at the address of an item that was withdrawn: what it was called, when it was
/// withdrawn, and why if somebody said so.
public record TombstonePage(
        String slug, String title, String tongue, String withdrawn, String reason)
        implements Page {}
