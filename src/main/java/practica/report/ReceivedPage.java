package practica.report;

import practica.language.Language;
import practica.web.Page;

/// Says that a report came, and where its answer will go.
///
/// @param shown the language of the title
/// @param address where the answer goes; empty where none was given
public record ReceivedPage(String slug, String title, Language shown, String address)
        implements Page {}
