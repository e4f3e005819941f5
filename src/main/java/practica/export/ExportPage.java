package practica.export;

import java.util.List;
import java.util.Set;
import practica.search.SearchRequest;
import practica.search.SearchRequest.Parameter;
import practica.web.Label;
import practica.web.Page;

/// Choosing how to take away what a search finds. `of` says in words what that is, `kept` is the
/// search as a form has it; the choices have in place of an address what stands in the form; `back`
/// leads to the results; `large` says that some formats take their time, `letters` that a letter
/// tells when such a one is made.
public record ExportPage(
        SearchRequest request,
        List<Parameter> kept,
        int total,
        String of,
        List<Group> formats,
        List<Label> languagesOffered,
        Set<String> fields,
        List<Label> styles,
        String back,
        boolean large,
        boolean letters)
        implements Page {
    /// Formats that are for the same.
    public record Group(String label, List<Label> formats) {}
}
