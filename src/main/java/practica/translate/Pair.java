package practica.translate;

import practica.language.Language;

/// From which language into which other.
public record Pair(Language from, Language to) {}
