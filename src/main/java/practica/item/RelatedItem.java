package practica.item;

import practica.language.Language;

/// Another item worth a look: its address, its title in `language`, and where it is from.
public record RelatedItem(String address, String title, Language language, String place) {}
