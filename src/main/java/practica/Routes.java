package practica;

import static practica.account.Role.ADMINISTRATOR;
import static practica.account.Role.ANYONE;
import static practica.account.Role.CURATOR;
import static practica.account.Role.DEPOSIT_TOKEN;
import static practica.account.Role.MEMBER;
import static practica.account.Role.READ_TOKEN;
import static practica.account.Role.REVIEW_TOKEN;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import practica.account.Quota;
import practica.account.Role;
import practica.account.Visitors;
import practica.admin.AdminPages;
import practica.affiliation.AffiliationPages;
import practica.alert.SearchesPages;
import practica.api.ChangeApi;
import practica.api.DescriptionApi;
import practica.api.DescriptionPages;
import practica.api.ItemApi;
import practica.api.NetworkApi;
import practica.api.PlaceApi;
import practica.api.ReviewApi;
import practica.api.SearchApi;
import practica.api.SubmissionApi;
import practica.api.VersionApi;
import practica.api.VocabularyApi;
import practica.browse.HomePages;
import practica.browse.NetworkPages;
import practica.browse.PlacePages;
import practica.browse.ThemePages;
import practica.collection.CollectPages;
import practica.collection.CollectionApi;
import practica.collection.CollectionPages;
import practica.evaluate.ScoresPages;
import practica.explore.ComparePages;
import practica.explore.ExplorePages;
import practica.export.ExportApi;
import practica.export.ExportPages;
import practica.factor.CodePages;
import practica.factor.FactorPages;
import practica.feed.AtomApi;
import practica.feed.EmbedApi;
import practica.feed.FrontPages;
import practica.feed.OpenSearchApi;
import practica.feed.RecordApi;
import practica.feed.SitemapApi;
import practica.form.DepositPages;
import practica.form.FormApi;
import practica.form.StepPages;
import practica.form.SubmissionPages;
import practica.form.UploadPages;
import practica.history.HistoryPages;
import practica.item.FilePages;
import practica.notice.NoticePages;
import practica.oai.OaiApi;
import practica.openid.OpenIdPages;
import practica.operate.HealthApi;
import practica.parallel.MachinePages;
import practica.parallel.ParallelPages;
import practica.parcel.ParcelPages;
import practica.report.AnswerPages;
import practica.report.ReportPages;
import practica.review.AttachmentPages;
import practica.review.ModerationPages;
import practica.review.QueuePages;
import practica.review.ReviewPages;
import practica.search.SearchPages;
import practica.signin.AccountApi;
import practica.signin.AccountPages;
import practica.signin.JoinPages;
import practica.signin.SignInPages;
import practica.signin.TokenPages;
import practica.signin.WelcomePages;
import practica.snapshot.SnapshotApi;
import practica.snapshot.SnapshotPages;
import practica.suggest.SuggestApi;
import practica.template.TemplatePages;
import practica.usage.CountedPages;
import practica.usage.StatisticsPages;
import practica.web.Assets;
import practica.web.Failures;
import practica.web.Fresh;
import practica.web.Headers;
import practica.web.Origins;
import practica.web.Reader;
import practica.web.SameSite;

/// Every address of the site: what it is, who answers, who may ask.
record Routes(
        Visitors visitors,
        Quota quota,
        HomePages home,
        SearchPages search,
        ScoresPages scores,
        ExplorePages explore,
        FrontPages items,
        HistoryPages history,
        ParallelPages parallel,
        MachinePages machine,
        ExportPages export,
        ParcelPages parcels,
        ComparePages compare,
        FilePages files,
        ThemePages themes,
        NetworkPages networks,
        PlacePages places,
        TemplatePages template,
        SignInPages signIn,
        CodePages codes,
        OpenIdPages openId,
        JoinPages join,
        WelcomePages welcome,
        AccountPages account,
        FactorPages factor,
        TokenPages tokens,
        AccountApi accountApi,
        AffiliationPages affiliations,
        NoticePages notices,
        QueuePages queue,
        ModerationPages moderation,
        ReviewPages review,
        AttachmentPages attachments,
        ReportPages report,
        AnswerPages answers,
        AdminPages admin,
        CollectionPages collections,
        CollectPages collect,
        SearchesPages searches,
        CountedPages counted,
        StatisticsPages statistics,
        SnapshotPages snapshots,
        DepositPages deposit,
        SubmissionPages submission,
        StepPages steps,
        UploadPages uploads,
        FormApi form,
        SuggestApi suggest,
        DescriptionPages description,
        DescriptionApi descriptionApi,
        SearchApi searchApi,
        ExportApi exportApi,
        ChangeApi changeApi,
        ItemApi itemApi,
        VersionApi versionApi,
        VocabularyApi vocabularyApi,
        PlaceApi placeApi,
        NetworkApi networkApi,
        SubmissionApi submissionApi,
        ReviewApi reviewApi,
        RecordApi records,
        SitemapApi sitemap,
        OpenSearchApi openSearch,
        EmbedApi embed,
        AtomApi atom,
        OaiApi oai,
        CollectionApi collectionApi,
        SnapshotApi snapshotApi,
        HealthApi health,
        Assets assets,
        Failures failures) {
    /// What is open to the pages of other sites too, as far as programs read it.
    private static final Set<Role> SHARED = Set.of(ANYONE, READ_TOKEN);

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Pattern UPLOAD =
            Pattern.compile(
                    "/[a-z]{2}/(deposit(/\\d+/files)?|review/\\d+/messages|unsubscribe/[^/]+)");

    void addTo(RoutesConfig routes) {
        routes.before(Headers::add);
        routes.before(SameSite::require);
        routes.beforeMatched(Routes::requirePlain);
        routes.beforeMatched(Reader::require);
        routes.beforeMatched(Routes::open);
        routes.beforeMatched(visitors::recognise);
        routes.beforeMatched(quota::pass);
        routes.beforeMatched(visitors::admit);
        routes.after(Fresh::tag);

        get(routes, "/", home::door, ANYONE);
        // Before the home pages: these look like one in a language that we do not speak.
        get(routes, "/oai", oai::answer, ANYONE);
        post(routes, "/oai", oai::answer, ANYONE);
        get(routes, "/oembed", embed::embed, ANYONE);
        get(routes, "/robots.txt", sitemap::robots, ANYONE);
        get(routes, "/sitemap.xml", sitemap::index, ANYONE);
        get(routes, "/sitemap-{n}.xml", sitemap::part, ANYONE);

        get(routes, "/{language}/", home::home, ANYONE);
        get(routes, "/{language}/about", home::about, ANYONE);
        get(routes, "/{language}/search", counted.searches(search::search), ANYONE);
        get(routes, "/{language}/search.atom", atom::feed, ANYONE);
        get(routes, "/{language}/opensearch.xml", openSearch::describe, ANYONE);
        get(routes, "/{language}/search/scores", scores::show, ANYONE);
        get(routes, "/{language}/search/map", explore::map, ANYONE);
        get(routes, "/{language}/search/timeline", explore::timeline, ANYONE);
        get(routes, "/{language}/search/matrix", explore::matrix, ANYONE);
        get(routes, "/{language}/search/export", export::show, ANYONE);
        get(routes, "/{language}/help/search", search::help, ANYONE);
        get(routes, "/{language}/help/api", description::show, ANYONE);
        get(routes, "/{language}/suggest", suggest::suggest, ANYONE);
        get(routes, "/{language}/items/{slug}", counted.views(items::show), ANYONE);
        get(routes, "/{language}/items/{slug}/statistics", statistics::ofItem, ANYONE);
        get(routes, "/{language}/items/{slug}/statistics.csv", statistics::itemAsCsv, ANYONE);
        get(routes, "/{language}/items/{slug}/history", history::show, ANYONE);
        get(routes, "/{language}/items/{slug}/history/{version}", history::version, ANYONE);
        post(routes, "/{language}/items/{slug}/history/{version}", history::restore, CURATOR);
        get(routes, "/{language}/items/{slug}/changes", history::changes, ANYONE);
        post(routes, "/{language}/items/{slug}/correct", history::correct, MEMBER);
        post(routes, "/{language}/items/{slug}/withdraw", history::withdraw, CURATOR);
        post(routes, "/{language}/items/{slug}/reinstate", history::reinstate, CURATOR);
        post(routes, "/{language}/items/{slug}/translate", parallel::begin, MEMBER);
        get(routes, "/{language}/items/{slug}/machine", machine::show, ANYONE);
        post(routes, "/{language}/items/{slug}/machine", machine::make, ANYONE);
        get(routes, "/{language}/items/{slug}/report", report::show, ANYONE);
        post(routes, "/{language}/items/{slug}/report", report::send, ANYONE);
        get(routes, "/{language}/items/{slug}/collect", collect::show, MEMBER);
        post(routes, "/{language}/items/{slug}/collect", collect::keep, MEMBER);
        get(routes, "/{language}/compare", compare::compare, ANYONE);
        get(routes, "/{language}/files/{hash}", files::text, ANYONE);
        get(routes, "/{language}/themes", themes::all, ANYONE);
        get(routes, "/{language}/themes/{theme}", themes::show, ANYONE);
        get(routes, "/{language}/networks", networks::all, ANYONE);
        get(routes, "/{language}/networks/{network}", networks::show, ANYONE);
        get(routes, "/{language}/networks/{network}/statistics", statistics::ofNetwork, ANYONE);
        get(
                routes,
                "/{language}/networks/{network}/statistics.csv",
                statistics::networkAsCsv,
                ANYONE);
        get(routes, "/{language}/statistics", statistics::ofLibrary, ANYONE);
        get(routes, "/{language}/statistics.csv", statistics::libraryAsCsv, ANYONE);
        get(routes, "/{language}/places", places::all, ANYONE);
        get(routes, "/{language}/places/{place}", places::show, ANYONE);
        get(routes, "/{language}/template.docx", template::docx, ANYONE);
        get(routes, "/{language}/template.odt", template::odt, ANYONE);

        get(routes, "/{language}/sign-in", signIn::show, ANYONE);
        post(routes, "/{language}/sign-in", signIn::signIn, ANYONE);
        get(routes, "/{language}/sign-in/code", codes::show, ANYONE);
        post(routes, "/{language}/sign-in/code", codes::check, ANYONE);
        post(routes, "/{language}/sign-in/openid", openId::signIn, ANYONE);
        get(routes, "/openid/callback", openId::callback, ANYONE);
        post(routes, "/{language}/sign-out", signIn::signOut, MEMBER);
        get(routes, "/{language}/join", join::join, ANYONE);
        post(routes, "/{language}/join", join::sendToJoin, ANYONE);
        get(routes, "/{language}/password", join::renew, ANYONE);
        post(routes, "/{language}/password", join::sendToRenew, ANYONE);
        get(routes, "/{language}/welcome", welcome::show, ANYONE);
        post(routes, "/{language}/welcome", welcome::enter, ANYONE);
        get(routes, "/{language}/account", account::show, MEMBER);
        post(routes, "/{language}/account", account::describe, MEMBER);
        post(routes, "/{language}/account/password", account::changePassword, MEMBER);
        post(routes, "/{language}/account/sessions", account::endSession, MEMBER);
        post(routes, "/{language}/account/erase", account::erase, MEMBER);
        post(routes, "/{language}/account/openid", openId::tie, MEMBER);
        post(routes, "/{language}/account/openid/end", account::untie, MEMBER);
        get(routes, "/{language}/account/export.json", account::export, MEMBER);
        get(routes, "/{language}/account/second-step", factor::show, MEMBER);
        post(routes, "/{language}/account/second-step", factor::turnOn, MEMBER);
        post(routes, "/{language}/account/second-step/codes", factor::renewCodes, MEMBER);
        post(routes, "/{language}/account/second-step/end", factor::turnOff, MEMBER);
        get(routes, "/{language}/account/affiliations", affiliations::show, MEMBER);
        post(routes, "/{language}/account/affiliations", affiliations::say, MEMBER);
        post(routes, "/{language}/account/affiliations/{id}", affiliations::decide, MEMBER);
        get(routes, "/{language}/account/tokens", tokens::show, MEMBER);
        post(routes, "/{language}/account/tokens", tokens::make, MEMBER);
        post(routes, "/{language}/account/tokens/end", tokens::revoke, MEMBER);

        get(routes, "/{language}/notices", notices::show, MEMBER);
        post(routes, "/{language}/notices", notices::choose, MEMBER);

        get(routes, "/{language}/collections", collections::list, ANYONE);
        post(routes, "/{language}/collections", collections::make, MEMBER);
        get(routes, "/{language}/collections/{key}", collections::show, ANYONE);
        post(routes, "/{language}/collections/{key}", collections::change, MEMBER);
        post(routes, "/{language}/snapshots", snapshots::make, MEMBER);
        post(routes, "/{language}/snapshots/{id}/hide", snapshots::hide, ADMINISTRATOR);
        get(routes, "/{language}/snapshots/{id}", snapshots::show, ANYONE);
        get(routes, "/{language}/exports", parcels::show, MEMBER);
        post(routes, "/{language}/exports", parcels::change, MEMBER);
        get(routes, "/{language}/exports/{id}", parcels::download, MEMBER);
        get(routes, "/{language}/searches", searches::show, MEMBER);
        post(routes, "/{language}/searches", searches::change, MEMBER);
        get(routes, "/{language}/unsubscribe/{secret}", searches::ask, ANYONE);
        post(routes, "/{language}/unsubscribe/{secret}", searches::end, ANYONE);

        get(routes, "/{language}/review", queue::show, CURATOR);
        post(routes, "/{language}/review", queue::assign, CURATOR);
        get(routes, "/{language}/review/{id}", review::show, MEMBER);
        post(routes, "/{language}/review/{id}/messages", review::say, MEMBER);
        get(routes, "/{language}/review/{id}/attachments/{attachment}", attachments::show, MEMBER);
        post(routes, "/{language}/review/{id}/moderation", moderation::decide, CURATOR);
        post(routes, "/{language}/review/{id}/take-back", review::takeBack, MEMBER);
        post(routes, "/{language}/review/{id}/checklist", review::look, CURATOR);
        post(routes, "/{language}/review/{id}/assignment", review::assign, CURATOR);
        post(routes, "/{language}/review/{id}/decision", review::decide, CURATOR);

        get(routes, "/{language}/reports", answers::list, CURATOR);
        post(routes, "/{language}/reports/{id}", answers::answer, CURATOR);

        get(routes, "/{language}/admin", admin::show, ADMINISTRATOR);
        post(routes, "/{language}/admin/jobs", admin::retry, ADMINISTRATOR);
        get(routes, "/{language}/admin/people", admin::people, ADMINISTRATOR);
        post(routes, "/{language}/admin/people/{id}", admin::change, ADMINISTRATOR);
        get(routes, "/{language}/deposit", deposit::show, MEMBER);
        post(routes, "/{language}/deposit", deposit::begin, MEMBER);
        post(routes, "/{language}/deposit/preview", form::preview, MEMBER);
        get(routes, "/{language}/deposit/suggest", form::suggest, MEMBER);
        get(routes, "/{language}/deposit/{id}", submission::show, MEMBER);
        post(routes, "/{language}/deposit/{id}/submit", submission::submit, MEMBER);
        post(routes, "/{language}/deposit/{id}/discard", submission::discard, MEMBER);
        get(routes, "/{language}/deposit/{id}/compare", submission::compare, MEMBER);
        post(routes, "/{language}/deposit/{id}/rebase", submission::rebase, MEMBER);
        post(routes, "/{language}/deposit/{id}/autosave", form::autosave, MEMBER);
        get(routes, "/{language}/deposit/{id}/translation", parallel::show, MEMBER);
        post(routes, "/{language}/deposit/{id}/translation", parallel::save, MEMBER);
        post(routes, "/{language}/deposit/{id}/translation/autosave", parallel::autosave, MEMBER);
        post(routes, "/{language}/deposit/{id}/files", uploads::add, MEMBER);
        get(routes, "/{language}/deposit/{id}/files/{position}", uploads::show, MEMBER);
        get(
                routes,
                "/{language}/deposit/{id}/files/{position}/{picture}",
                uploads::picture,
                MEMBER);
        post(routes, "/{language}/deposit/{id}/files/{position}", uploads::change, MEMBER);
        get(routes, "/{language}/deposit/{id}/{step}", steps::show, MEMBER);
        post(routes, "/{language}/deposit/{id}/{step}", steps::save, MEMBER);

        get(routes, "/files/{hash}/{name}", counted.downloads(files::original), ANYONE);
        get(routes, "/files/{hash}/{name}/{picture}", files::picture, ANYONE);
        get(routes, "/static/{name}", assets::send, ANYONE);

        get(routes, "/api/v1/search", counted.searches(searchApi::search), ANYONE);
        get(routes, "/api/v1/export", counted.exports(exportApi::send), ANYONE);
        get(routes, "/api/v1/openapi.json", descriptionApi::json, ANYONE);
        get(routes, "/api/v1/openapi.yaml", descriptionApi::yaml, ANYONE);
        get(routes, "/api/v1/items", changeApi::list, ANYONE);
        get(routes, "/api/v1/items/{id}", counted.views(itemApi::show), ANYONE);
        get(routes, "/api/v1/items/{id}/languages/{tag}", itemApi::language, ANYONE);
        get(routes, "/api/v1/items/{id}/files", itemApi::fileList, ANYONE);
        get(routes, "/api/v1/items/{id}/versions", versionApi::list, ANYONE);
        get(routes, "/api/v1/items/{id}/versions/{version}", versionApi::show, ANYONE);
        get(routes, "/api/v1/items/{id}/metadata/{format}", records::metadata, ANYONE);
        get(routes, "/api/v1/items/{id}/linkset", records::linkset, ANYONE);
        get(routes, "/api/v1/files/{hash}/text", itemApi::text, ANYONE);
        get(routes, "/api/v1/vocabularies", vocabularyApi::list, ANYONE);
        get(routes, "/api/v1/vocabularies/{scheme}", vocabularyApi::show, ANYONE);
        get(routes, "/api/v1/places", placeApi::list, ANYONE);
        get(routes, "/api/v1/places/{id}", placeApi::show, ANYONE);
        get(routes, "/api/v1/networks", networkApi::list, ANYONE);
        get(routes, "/api/v1/networks/{id}", networkApi::show, ANYONE);
        get(routes, "/api/v1/collections", collectionApi::list, ANYONE);
        get(routes, "/api/v1/collections/{key}", collectionApi::show, ANYONE);
        get(routes, "/api/v1/snapshots/{id}", snapshotApi::show, ANYONE);
        get(routes, "/api/v1/account", accountApi::show, READ_TOKEN);

        get(routes, "/api/v1/submissions", submissionApi::list, DEPOSIT_TOKEN);
        post(routes, "/api/v1/submissions", submissionApi::begin, DEPOSIT_TOKEN);
        post(routes, "/api/v1/items/{id}/corrections", submissionApi::correct, DEPOSIT_TOKEN);
        get(routes, "/api/v1/submissions/{id}", submissionApi::show, DEPOSIT_TOKEN);
        put(routes, "/api/v1/submissions/{id}", submissionApi::save, DEPOSIT_TOKEN);
        delete(routes, "/api/v1/submissions/{id}", submissionApi::discard, DEPOSIT_TOKEN);
        post(routes, "/api/v1/submissions/{id}/submit", submissionApi::submit, DEPOSIT_TOKEN);
        post(routes, "/api/v1/submissions/{id}/files", submissionApi::addFile, DEPOSIT_TOKEN);
        delete(
                routes,
                "/api/v1/submissions/{id}/files/{position}",
                submissionApi::removeFile,
                DEPOSIT_TOKEN);
        get(routes, "/api/v1/reviews", reviewApi::queue, REVIEW_TOKEN);
        get(routes, "/api/v1/reviews/{id}", reviewApi::show, REVIEW_TOKEN);
        post(routes, "/api/v1/reviews/{id}/messages", reviewApi::say, REVIEW_TOKEN);
        post(routes, "/api/v1/reviews/{id}/decision", reviewApi::decide, REVIEW_TOKEN);
        get(routes, "/i/{id}", items::permanent, ANYONE);

        get(routes, "/health/live", health::live, ANYONE);
        get(routes, "/health/ready", health::ready, ANYONE);

        failures.addTo(routes);
    }

    /// Files are taken at three addresses only, and programs of mail end letters with a form of
    /// that kind; elsewhere nobody's are even read.
    private static void requirePlain(Context ctx) {
        var type = ctx.contentType();
        if (type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                && !UPLOAD.matcher(ctx.path()).matches()) {
            throw new HttpResponseException(415);
        }
    }

    private static void post(RoutesConfig routes, String path, Handler handler, Role role) {
        routes.post(path, handler, role);
    }

    private static void put(RoutesConfig routes, String path, Handler handler, Role role) {
        routes.put(path, handler, role);
    }

    private static void delete(RoutesConfig routes, String path, Handler handler, Role role) {
        routes.delete(path, handler, role);
    }

    /// What can be read can also be asked about without its body, and programs in the pages of
    /// others may ask whether they can read it.
    private static void get(RoutesConfig routes, String path, Handler handler, Role role) {
        routes.get(path, handler, role);
        routes.head(path, handler, role);
        if (isForPrograms(path) && SHARED.contains(role)) {
            routes.options(path, Origins::preflight, ANYONE);
        }
    }

    /// Lets the pages of other sites read what programs read of us.
    private static void open(Context ctx) {
        if (isForPrograms(ctx.path())
                && READING.contains(ctx.method().name())
                && ctx.routeRoles().stream().anyMatch(SHARED::contains)) {
            Origins.open(ctx);
        }
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/v1/") || path.equals("/oembed");
    }
}
