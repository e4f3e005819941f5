package practica;

import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import io.javalin.json.JavalinJackson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.account.Invitations;
import practica.account.Quota;
import practica.account.Turnstile;
import practica.account.Visitors;
import practica.admin.AdminPages;
import practica.affiliation.AffiliationPages;
import practica.affiliation.Affiliations;
import practica.alert.Lookout;
import practica.alert.SavedSearches;
import practica.alert.SearchesPages;
import practica.api.ChangeApi;
import practica.api.Description;
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
import practica.browse.Peers;
import practica.browse.PlacePages;
import practica.browse.Shelves;
import practica.browse.ThemePages;
import practica.collection.CollectPages;
import practica.collection.CollectionApi;
import practica.collection.CollectionPages;
import practica.collection.CollectionViews;
import practica.collection.Collections;
import practica.database.Database;
import practica.evaluate.ScoresPages;
import practica.explore.ComparePages;
import practica.explore.ExplorePages;
import practica.export.ExportApi;
import practica.export.ExportPages;
import practica.export.Exports;
import practica.export.Holdings;
import practica.factor.CodePages;
import practica.factor.FactorPages;
import practica.factor.Factors;
import practica.feed.AtomApi;
import practica.feed.EmbedApi;
import practica.feed.FrontPages;
import practica.feed.OpenSearchApi;
import practica.feed.RecordApi;
import practica.feed.SearchHead;
import practica.feed.SitemapApi;
import practica.form.DepositPages;
import practica.form.FormApi;
import practica.form.StepPages;
import practica.form.SubmissionPages;
import practica.form.UploadPages;
import practica.form.Uploads;
import practica.history.History;
import practica.history.HistoryPages;
import practica.item.FilePages;
import practica.item.ItemPage.Used;
import practica.item.ItemPages;
import practica.job.Queue;
import practica.job.Rounds;
import practica.language.Language;
import practica.notice.NoticePages;
import practica.notice.Notices;
import practica.oai.OaiApi;
import practica.oai.Repository;
import practica.openid.Flows;
import practica.openid.OpenId;
import practica.openid.OpenIdPages;
import practica.operate.Following;
import practica.operate.HealthApi;
import practica.operate.Library;
import practica.parallel.Machine;
import practica.parallel.MachinePages;
import practica.parallel.ParallelPages;
import practica.parallel.ParallelViews;
import practica.parcel.ParcelPages;
import practica.parcel.Parcels;
import practica.report.AnswerPages;
import practica.report.ReportPages;
import practica.report.Reports;
import practica.review.Assignments;
import practica.review.AttachmentPages;
import practica.review.Moderation;
import practica.review.ModerationPages;
import practica.review.QueuePages;
import practica.review.ReviewPages;
import practica.review.Reviews;
import practica.search.Asked;
import practica.search.Facet;
import practica.search.FacetViews;
import practica.search.InWords;
import practica.search.Offers;
import practica.search.RelatedItems;
import practica.search.Results;
import practica.search.SearchFrames;
import practica.search.SearchPages;
import practica.search.SearchRequest;
import practica.search.SearchResult;
import practica.search.lucene.IndexFollower;
import practica.signin.AccountApi;
import practica.signin.AccountPages;
import practica.signin.JoinPages;
import practica.signin.SignInPages;
import practica.signin.TokenPages;
import practica.signin.WelcomePages;
import practica.snapshot.SnapshotApi;
import practica.snapshot.SnapshotPages;
import practica.snapshot.Snapshots;
import practica.suggest.SuggestApi;
import practica.suggest.Suggestions;
import practica.template.TemplatePages;
import practica.usage.CountedPages;
import practica.usage.StatisticsPages;
import practica.usage.Usage;
import practica.web.Assets;
import practica.web.Failures;
import practica.web.Pages;
import practica.web.Site;

/// The whole site, put together by hand. Read it from top to bottom and you have met every part.
public final class App implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(App.class);

    /// Room for the longest search in letters of nine signs each, as Chinese has in an address, and
    /// for one a little too long, so that a page can say that it is.
    private static final int LONGEST_HEADER = 200_000;

    /// Room for the longest step of the form in letters of nine signs each.
    private static final int LARGEST_FORM = 1_000_000;

    private static final Duration WRITE_DOWN_EVERY = Duration.ofSeconds(5);
    private static final Duration LOOK_OUT_EVERY = Duration.ofMinutes(10);
    private static final Duration SWEEP_EVERY = Duration.ofHours(1);
    private static final int PARCELS_AT_ONCE = 1;

    private final Library library;
    private final Javalin server;
    private final Site site;
    private final List<Following> following;
    private final List<Rounds> lookingOut;
    private final Usage usage;
    private final Rounds writingDown;
    private final Rounds sweeping;
    private final List<Queue> packing;

    public App(Library library, int port) throws IOException {
        this(library, port, InstantSource.system());
    }

    /// @param clock says what day it is
    public App(Library library, int port, InstantSource clock) throws IOException {
        this.library = library;
        this.usage = new Usage(library.database().jdbi(), clock);
        this.site = new Site(() -> library.address().orElseGet(this::local));
        var people = library.people();
        var known = library.known();
        var items = library.items();
        var index = library.index();
        Function<SearchRequest, SearchResult> engine = index::search;
        var assets = new Assets();
        var pages = new Pages(assets, site);
        var results = new Results(known);
        var facets = new FacetViews(known);
        var offers = new Offers(index::totals, facets, known);
        var asked = new Asked(known);
        var frames = new SearchFrames(facets, offers);
        var related = new RelatedItems(index::alike, known);
        var shelves = new Shelves(known, engine, results);
        var submissions = library.submissions();
        var uploads = new Uploads(library.originals(), library.vault(), library.room());
        var visitors = new Visitors(people.sessions(), people.tokens(), site);
        var turnstile = new Turnstile(people.attempts());
        var invitations =
                new Invitations(
                        library.database().jdbi(),
                        people.accounts(),
                        people.links(),
                        library.letters(),
                        site);
        var notices = new Notices(library.database().jdbi(), library.letters(), site);
        var reviews =
                new Reviews(library.database().jdbi(), submissions, people.accounts(), notices);
        var moderation = new Moderation(library.database().jdbi(), submissions, reviews);
        var reports =
                new Reports(
                        library.database().jdbi(),
                        people.accounts(),
                        notices,
                        library.letters(),
                        site);
        var machine = new Machine(library.translations());
        var pagesOfItems =
                new ItemPages(
                        items,
                        known,
                        related,
                        ExportPages::links,
                        machine::offers,
                        item -> {
                            var totals = usage.totals(item);
                            return new Used(totals.views(), totals.downloads());
                        },
                        pages);
        var front =
                new FrontPages(library.database().jdbi(), items, known, site, pagesOfItems::show);
        var files =
                new FilePages(items, library.files(), library.vault(), library.pictures(), pages);
        var attachments = new AttachmentPages(reviews, submissions, uploads, files);
        var submission = new SubmissionPages(submissions, reviews::submit, known, pages);
        var history = new History(library.database().jdbi(), items, known);
        var factors = new Factors(library.database().jdbi(), clock);
        var codes =
                new CodePages(
                        factors,
                        people.accounts(),
                        people.sessions(),
                        visitors,
                        turnstile,
                        site,
                        pages);
        var exports =
                new Exports(
                        new Holdings(items, known, library.vault(), site, library.work()),
                        index,
                        asked);
        var parcels =
                new Parcels(
                        library.database().jdbi(),
                        library.jobs(),
                        library.letters(),
                        exports,
                        library.exports(),
                        library.room(),
                        site);
        var words = new InWords(facets);
        var letters = library.correspondent().isPresent();
        var collections = new Collections(library.database().jdbi());
        var snapshots = new Snapshots(library.database().jdbi(), library.dois(), site);
        var lookout =
                new Lookout(
                        library.database().jdbi(),
                        people.accounts(),
                        library.letters(),
                        engine,
                        asked,
                        site);
        Function<Facet, Map<String, Integer>> counts =
                facet -> index.spread(List.of(SearchRequest.of("", Language.EN)), facet).getFirst();
        var description = new Description();
        var openId = library.openIdProvider().map(OpenId::new);
        var routes =
                new Routes(
                        visitors,
                        new Quota(library.apiRate(), clock),
                        new HomePages(shelves, pages),
                        new SearchPages(
                                engine, asked, results, frames, new SearchHead(site)::of, pages),
                        new ScoresPages(index, asked, pages),
                        new ExplorePages(index, asked, frames, items, known, pages),
                        front,
                        new HistoryPages(
                                history, submissions, people.accounts(), items, known, pages),
                        new ParallelPages(
                                submissions,
                                submission,
                                items,
                                new ParallelViews(history, known, machine),
                                machine,
                                turnstile,
                                pages),
                        new MachinePages(items, known, machine, turnstile, pages),
                        new ExportPages(exports, words, letters, pages),
                        new ParcelPages(parcels, letters, pages),
                        new ComparePages(items, known, related, pages),
                        files,
                        new ThemePages(shelves, pages),
                        new NetworkPages(shelves, pages),
                        new PlacePages(shelves, new Peers(index, known), pages),
                        new TemplatePages(known),
                        new SignInPages(
                                people.accounts(),
                                visitors,
                                turnstile,
                                codes,
                                openId.map(one -> one.provider().name()).orElse(""),
                                pages),
                        codes,
                        new OpenIdPages(
                                openId,
                                new Flows(library.database().jdbi()),
                                people,
                                codes,
                                turnstile,
                                site,
                                pages),
                        new JoinPages(invitations, turnstile, pages),
                        new WelcomePages(people.links(), codes, pages),
                        new AccountPages(
                                people,
                                factors,
                                visitors,
                                turnstile,
                                openId.map(OpenId::provider)
                                        .map(one ->
                                                new AccountPages.Provider(
                                                        one.issuer(), one.name())),
                                pages),
                        new FactorPages(factors, people.accounts(), turnstile, pages),
                        new TokenPages(people.tokens(), pages),
                        new AccountApi(),
                        new AffiliationPages(
                                new Affiliations(
                                        library.database().jdbi(), people.accounts(), notices),
                                turnstile,
                                pages),
                        new NoticePages(notices, pages),
                        new QueuePages(
                                reviews,
                                moderation,
                                new Assignments(library.database().jdbi(), reviews, submissions),
                                people.accounts(),
                                known,
                                pages),
                        new ModerationPages(moderation, submissions),
                        new ReviewPages(
                                reviews,
                                submissions,
                                people.accounts(),
                                items,
                                known,
                                attachments,
                                pages),
                        attachments,
                        new ReportPages(items, reports, turnstile, pages),
                        new AnswerPages(reports, pages),
                        new AdminPages(library, pages),
                        new CollectionPages(
                                collections,
                                new CollectionViews(items, results, asked, engine, words),
                                pages),
                        new CollectPages(collections, items, pages),
                        new SearchesPages(
                                new SavedSearches(library.database().jdbi()), asked, words, pages),
                        new CountedPages(usage),
                        new StatisticsPages(usage, items, known, pages),
                        new SnapshotPages(
                                snapshots, collections, engine, asked, words, site, pages),
                        new DepositPages(submissions, uploads, known, pages),
                        submission,
                        new StepPages(
                                submissions,
                                submission,
                                library.files(),
                                library.vault(),
                                known,
                                pages),
                        new UploadPages(submissions, submission, uploads, files, clock),
                        new FormApi(submissions, submission, known),
                        new SuggestApi(new Suggestions(index, known)),
                        new DescriptionPages(description, pages),
                        new DescriptionApi(description),
                        new SearchApi(engine, index::stretch, asked, facets),
                        new ExportApi(exports, ExportApi.AT_ONCE),
                        new ChangeApi(items),
                        new ItemApi(items, library.files()),
                        new VersionApi(history, items),
                        new VocabularyApi(known.vocabularies(), counts),
                        new PlaceApi(known.places(), counts),
                        new NetworkApi(known.networks(), counts),
                        new SubmissionApi(submissions, items, uploads, reviews::submit),
                        new ReviewApi(reviews, submissions),
                        new RecordApi(items, known, site),
                        new SitemapApi(library.database().jdbi(), site),
                        new OpenSearchApi(site),
                        new EmbedApi(items, known, site),
                        new AtomApi(engine, asked, items, known, site),
                        new OaiApi(
                                new Repository(library.database().jdbi(), items, known, clock),
                                site,
                                library.correspondent()),
                        new CollectionApi(collections),
                        new SnapshotApi(snapshots),
                        new HealthApi(library),
                        assets,
                        new Failures(pages));
        server =
                Javalin.create(javalin -> {
                    javalin.concurrency.useVirtualThreads = true;
                    javalin.startup.showJavalinBanner = false;
                    javalin.http.maxRequestSize = LARGEST_FORM;
                    javalin.jetty.multipartConfig.cacheDirectory(library.work().toString());
                    javalin.jetty.multipartConfig.maxTotalRequestSize(
                            UploadPages.MOST_AT_ONCE, SizeUnit.BYTES);
                    javalin.http.prefer405over404 = true;
                    javalin.jetty.modifyHttpConfiguration(
                            http -> http.setRequestHeaderSize(LONGEST_HEADER));
                    javalin.jsonMapper(new JavalinJackson(Database.answers(), true));
                    routes.addTo(javalin.routes);
                });
        server.start(port);
        writingDown = Rounds.start("statistics", WRITE_DOWN_EVERY, usage::write);
        following =
                library.follower().stream()
                        .map(follower -> Following.start(library, follower, clock))
                        .toList();
        lookingOut =
                library.follower().stream()
                        .map(follower ->
                                Rounds.start(
                                        "letters of saved searches",
                                        LOOK_OUT_EVERY,
                                        () ->
                                                lookout.look(
                                                        clock.instant(), () -> catchUp(follower))))
                        .toList();
        packing =
                library.follower().stream()
                        .map(_ ->
                                Queue.start(
                                        library.database(),
                                        Queue.Settings.defaults(PARCELS_AT_ONCE),
                                        List.of(parcels.making())))
                        .toList();
        sweeping = Rounds.start("exports of members", SWEEP_EVERY, parcels::sweep);
    }

    /// The address by which whoever runs the program becomes its first administrator. Empty where
    /// somebody administers the library.
    public Optional<String> first() {
        return library.people()
                .links()
                .first()
                .map(secret -> site.address("/en/welcome?key=" + secret.value()));
    }

    private String local() {
        return "http://localhost:" + port();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        lookingOut.forEach(Rounds::close);
        writingDown.close();
        writeTheLast();
        sweeping.close();
        packing.forEach(Queue::close);
        following.forEach(Following::close);
    }

    private void writeTheLast() {
        try {
            usage.write();
        } catch (RuntimeException e) {
            log.warn("What was done in the last seconds was not counted: {}", e.getMessage());
        }
    }

    private static void catchUp(IndexFollower follower) {
        try {
            follower.catchUp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
