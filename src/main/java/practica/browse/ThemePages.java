package practica.browse;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import practica.language.Language;
import practica.search.Facet;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;

/// Themes and Sustainable Development Goals in the browser.
public record ThemePages(Shelves shelves, Pages pages) {
    public void all(Context ctx) {
        var reader = Reader.of(ctx);
        var counts = shelves.counts(reader);
        var vocabularies = shelves.known().vocabularies();
        pages.show(
                ctx,
                new ThemesPage(
                        tops(vocabularies.themes(), Facet.THEME, counts, reader),
                        tops(vocabularies.sdgs(), Facet.SDG, counts, reader)));
    }

    public void show(Context ctx) {
        var reader = Reader.of(ctx);
        var id = new ConceptId(ctx.pathParam("theme"));
        var vocabularies = shelves.known().vocabularies();
        if (vocabularies.themes().knows(id)) {
            pages.show(ctx, page(vocabularies.themes(), Facet.THEME, id, reader));
        } else if (vocabularies.sdgs().knows(id)) {
            pages.show(ctx, page(vocabularies.sdgs(), Facet.SDG, id, reader));
        } else {
            throw new NotFoundResponse();
        }
    }

    static List<ThemeView> tops(Scheme scheme, Facet facet, Counts counts, Language reader) {
        return scheme.top().stream().map(top -> view(scheme, facet, top, counts, reader)).toList();
    }

    private ThemePage page(Scheme scheme, Facet facet, ConceptId id, Language reader) {
        var path = scheme.path(id);
        var found = shelves.found(reader, facet, id.value());
        var labels = path.getLast().labels().get(reader);
        return new ThemePage(
                view(scheme, facet, path.getLast(), found.counts(), reader),
                path.subList(0, path.size() - 1).stream()
                        .map(above -> new Label(label(facet, above, reader), above.address(reader)))
                        .toList(),
                labels == null ? List.of() : labels.synonyms(),
                found.results(),
                found.counts().dots(shelves.known(), reader),
                found.all());
    }

    private static ThemeView view(
            Scheme scheme, Facet facet, Concept concept, Counts counts, Language reader) {
        return new ThemeView(
                label(facet, concept, reader),
                concept.note(reader),
                concept.address(reader),
                counts.of(facet, concept.id().value()),
                scheme.narrower(concept.id()).stream()
                        .map(below -> view(scheme, facet, below, counts, reader))
                        .toList());
    }

    private static String label(Facet facet, Concept concept, Language reader) {
        return facet == Facet.SDG
                ? concept.id() + " " + concept.label(reader)
                : concept.label(reader);
    }
}
