package practica;

import static practica.account.Role.ANYONE;

import io.javalin.config.RoutesConfig;
import practica.account.Role;
import practica.api.ItemApi;
import practica.api.SearchApi;
import practica.browse.HomePages;
import practica.browse.NetworkPages;
import practica.browse.PlacePages;
import practica.browse.ThemePages;
import practica.item.FilePages;
import practica.item.ItemPages;
import practica.operate.HealthApi;
import practica.search.SearchPages;
import practica.web.Assets;
import practica.web.Failures;
import practica.web.Headers;
import practica.web.SameSite;

/// Every address of the site: what it is, who answers, who may ask.
record Routes(
        HomePages home,
        SearchPages search,
        ItemPages items,
        FilePages files,
        ThemePages themes,
        NetworkPages networks,
        PlacePages places,
        SearchApi searchApi,
        ItemApi itemApi,
        HealthApi health,
        Assets assets,
        Failures failures) {
    void addTo(RoutesConfig routes) {
        routes.before(Headers::add);
        routes.before(SameSite::require);
        routes.beforeMatched(Role::admit);

        routes.get("/", home::door, ANYONE);
        routes.get("/{language}/", home::home, ANYONE);
        routes.get("/{language}/about", home::about, ANYONE);
        routes.get("/{language}/search", search::search, ANYONE);
        routes.get("/{language}/items/{slug}", items::show, ANYONE);
        routes.get("/{language}/files/{hash}", files::text, ANYONE);
        routes.get("/{language}/themes", themes::all, ANYONE);
        routes.get("/{language}/themes/{theme}", themes::show, ANYONE);
        routes.get("/{language}/networks", networks::all, ANYONE);
        routes.get("/{language}/networks/{network}", networks::show, ANYONE);
        routes.get("/{language}/places", places::all, ANYONE);
        routes.get("/{language}/places/{place}", places::show, ANYONE);

        routes.get("/files/{hash}/{name}", files::original, ANYONE);
        routes.get("/static/{name}", assets::send, ANYONE);

        routes.get("/api/v1/search", searchApi::search, ANYONE);
        routes.get("/api/v1/items/{id}", itemApi::show, ANYONE);
        routes.get("/api/v1/files/{hash}/text", itemApi::text, ANYONE);

        routes.get("/health/live", health::live, ANYONE);
        routes.get("/health/ready", health::ready, ANYONE);

        failures.addTo(routes);
    }
}
