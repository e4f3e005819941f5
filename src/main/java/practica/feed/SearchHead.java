package practica.feed;

import java.util.LinkedHashMap;
import java.util.List;
import practica.language.Messages;
import practica.metadata.Atom;
import practica.metadata.SchemaOrg;
import practica.search.SearchRequest;
import practica.search.SearchResult;
import practica.web.About;
import practica.web.Site;

/// What the page of a search tells programs: what it found as an `ItemList`, and where its feed is.
public record SearchHead(Site site) {
    public About of(SearchRequest request, SearchResult result) {
        var name = Messages.in(request.reader()).say("nav.search");
        var pages = new LinkedHashMap<String, String>();
        for (var hit : result.hits()) {
            var card = hit.card();
            pages.put(
                    site.address(card.address(request.reader())),
                    card.heading(request.reader()).title());
        }
        return new About(
                List.of(),
                List.of(
                        new About.Elsewhere(
                                "alternate",
                                Atom.TYPE,
                                Messages.in(request.reader()).say("feed.newest"),
                                request.withPage(1).feed())),
                FrontPages.json(SchemaOrg.list(name, result.total(), pages)));
    }
}
