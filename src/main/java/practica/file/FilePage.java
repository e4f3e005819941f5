package practica.file;

import practica.language.Language;

/// A piece of a file's text. `number` counts pages, slides, sheets or chapters from 1; `part` is
/// the path of a file within the file and empty for the file itself.
public record FilePage(int number, String part, String heading, Language language, String text) {}
