package practica;

import static practica.account.Role.ANYONE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import practica.account.Role;
import practica.api.ItemApi;
import practica.api.SearchApi;
import practica.browse.HomePages;
import practica.browse.NetworkPages;
import practica.browse.PlacePages;
import practica.browse.ThemePages;
import practica.evaluate.ScoresPages;
import practica.explore.ComparePages;
import practica.explore.ExplorePages;
import practica.item.FilePages;
import practica.item.ItemPages;
import practica.operate.HealthApi;
import practica.search.SearchPages;
import practica.suggest.SuggestApi;
import practica.template.TemplatePages;
import practica.web.Assets;
import practica.web.Failures;
import practica.web.Headers;
import practica.web.SameSite;

/// Every address of the site: what it is, who answers, who may ask.
record Routes(
        HomePages home,
        SearchPages search,
        ScoresPages scores,
        ExplorePages explore,
        ItemPages items,
        ComparePages compare,
        FilePages files,
        ThemePages themes,
        NetworkPages networks,
        PlacePages places,
        TemplatePages template,
        SuggestApi suggest,
        SearchApi searchApi,
        ItemApi itemApi,
        HealthApi health,
        Assets assets,
        Failures failures) {
    void addTo(RoutesConfig routes) {
        routes.before(Headers::add);
        routes.before(SameSite::require);
        routes.beforeMatched(Role::admit);

        get(routes, "/", home::door, ANYONE);
        get(routes, "/{language}/", home::home, ANYONE);
        get(routes, "/{language}/about", home::about, ANYONE);
        get(routes, "/{language}/search", search::search, ANYONE);
        get(routes, "/{language}/search/scores", scores::show, ANYONE);
        get(routes, "/{language}/search/map", explore::map, ANYONE);
        get(routes, "/{language}/search/timeline", explore::timeline, ANYONE);
        get(routes, "/{language}/search/matrix", explore::matrix, ANYONE);
        get(routes, "/{language}/help/search", search::help, ANYONE);
        get(routes, "/{language}/suggest", suggest::suggest, ANYONE);
        get(routes, "/{language}/items/{slug}", items::show, ANYONE);
        get(routes, "/{language}/compare", compare::compare, ANYONE);
        get(routes, "/{language}/files/{hash}", files::text, ANYONE);
        get(routes, "/{language}/themes", themes::all, ANYONE);
        get(routes, "/{language}/themes/{theme}", themes::show, ANYONE);
        get(routes, "/{language}/networks", networks::all, ANYONE);
        get(routes, "/{language}/networks/{network}", networks::show, ANYONE);
        get(routes, "/{language}/places", places::all, ANYONE);
        get(routes, "/{language}/places/{place}", places::show, ANYONE);
        get(routes, "/{language}/template.docx", template::docx, ANYONE);
        get(routes, "/{language}/template.odt", template::odt, ANYONE);

        get(routes, "/files/{hash}/{name}", files::original, ANYONE);
        get(routes, "/static/{name}", assets::send, ANYONE);

        get(routes, "/api/v1/search", searchApi::search, ANYONE);
        get(routes, "/api/v1/items/{id}", itemApi::show, ANYONE);
        get(routes, "/api/v1/files/{hash}/text", itemApi::text, ANYONE);

        get(routes, "/health/live", health::live, ANYONE);
        get(routes, "/health/ready", health::ready, ANYONE);

        failures.addTo(routes);
    }

    /// What can be read can also be asked about without its body.
    private static void get(RoutesConfig routes, String path, Handler handler, Role role) {
        routes.get(path, handler, role);
        routes.head(path, handler, role);
    }
}
