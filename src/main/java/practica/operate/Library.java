package practica.operate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.account.People;
import practica.database.Contents;
import practica.database.Database;
import practica.database.DatabaseAddress;
import practica.database.EmbeddedServer;
import practica.deposit.Deliveries;
import practica.deposit.Delivery;
import practica.deposit.FileReader;
import practica.deposit.ImportRun;
import practica.deposit.ImportRuns;
import practica.deposit.Importer;
import practica.deposit.Leftovers;
import practica.deposit.Originals;
import practica.deposit.UnfinishedImports;
import practica.doi.Dois;
import practica.duplicate.Duplicates;
import practica.extract.Extractor;
import practica.fetch.Fetcher;
import practica.file.Files;
import practica.harvest.Harvests;
import practica.item.Items;
import practica.item.Known;
import practica.job.Jobs;
import practica.mail.Letters;
import practica.meaning.Embedder;
import practica.meaning.ShippedEmbedder;
import practica.meaning.onnx.OnnxEmbedder;
import practica.network.Networks;
import practica.network.Organisations;
import practica.openid.Provider;
import practica.picture.Illustration;
import practica.place.Places;
import practica.search.lucene.IndexFollower;
import practica.search.lucene.SearchIndex;
import practica.storage.Pictures;
import practica.storage.Room;
import practica.storage.Vault;
import practica.submission.Submissions;
import practica.translate.Translations;
import practica.vocabulary.Vocabularies;

/// A library opened from its folder: every part that works without a browser. The first process to
/// open it runs its database and writes its index; others use the database that runs and only read
/// the index.
public final class Library implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Library.class);

    /// How many files are read at a time.
    static final int READ_AT_ONCE = 2;

    private final Deque<AutoCloseable> open;
    private final Config config;
    private final boolean ours;
    private final Database database;
    private final Room room;
    private final Path work;
    private final Known known;
    private final Items items;
    private final Files files;
    private final Vault vault;
    private final Extractor extractor;
    private final Jobs jobs;
    private final Letters letters;
    private final Dois dois;
    private final People people;
    private final Submissions submissions;
    private final Duplicates duplicates;
    private final Originals originals;
    private final Leftovers leftovers;
    private final Pictures pictures;
    private final Illustration illustration;
    private final Fetcher fetcher;
    private final Translations translations;
    private final Optional<IndexFollower> follower;
    private final Chores chores;
    private Optional<Embedder> embedder = Optional.empty();

    private Library(Config config, Deque<AutoCloseable> open) throws IOException {
        this.config = config;
        this.open = open;
        var lock = FolderLock.take(config.data());
        lock.ifPresent(open::push);
        this.ours = lock.isPresent();
        this.database = opened(Database.open(databaseAddress()));
        var jdbi = database.jdbi();
        var content = config.content();
        this.known =
                new Known(
                        Vocabularies.open(jdbi, content),
                        Places.open(jdbi, content.resolve("places")),
                        Networks.open(jdbi, content.resolve("networks.yaml")),
                        new Organisations(jdbi));
        this.items = new Items(jdbi);
        this.files = new Files(jdbi);
        this.room = config.room();
        this.work = opened(Workplace.in(config.work())).folder();
        this.vault = new Vault(config.files());
        vault.sweep();
        this.jobs = new Jobs(jdbi);
        this.letters = new Letters(jdbi, jobs, Letters.Settings.of(config.smtp()));
        this.dois = new Dois(jdbi, jobs, config.registry());
        this.people = People.in(jdbi);
        this.submissions = new Submissions(jdbi, items, known);
        this.duplicates = new Duplicates(jdbi, items);
        // Closed after the extractor: jobs end when it does.
        this.chores = opened(new Chores());
        this.extractor = opened(new Extractor(Extractor.Settings.in(work)));
        this.originals = new Originals(jdbi, vault, extractor, files, items, jobs);
        this.pictures = new Pictures(config.pictures());
        this.leftovers = new Leftovers(jdbi, vault, pictures, InstantSource.system());
        this.illustration = new Illustration(jdbi, vault, pictures, extractor, files, items, jobs);
        this.fetcher = opened(new Fetcher());
        this.translations =
                new Translations(jdbi, opened(config.engine().open(config.engineKey())));
        this.follower =
                ours
                        ? Optional.of(
                                opened(
                                        IndexFollower.open(
                                                config.index(),
                                                known,
                                                items,
                                                files,
                                                translations,
                                                embedder(),
                                                new Contents(jdbi).state())))
                        : Optional.empty();
    }

    /// Opens the library; whatever was opened before something failed is closed again.
    public static Library open(Config config) throws IOException {
        var open = new ArrayDeque<AutoCloseable>();
        try {
            return new Library(config, open);
        } catch (IOException | RuntimeException e) {
            close(open);
            throw e;
        }
    }

    /// Whether this process runs the library. If not, another one does: see [#holder].
    public boolean ours() {
        return ours;
    }

    /// The number of the process that runs the library.
    public String holder() throws IOException {
        return FolderLock.holder(config.data());
    }

    public Known known() {
        return known;
    }

    public Items items() {
        return items;
    }

    public Files files() {
        return files;
    }

    public Vault vault() {
        return vault;
    }

    /// The small pictures of the files.
    public Pictures pictures() {
        return pictures;
    }

    /// What draws them.
    Illustration illustration() {
        return illustration;
    }

    /// What reads document files.
    public Extractor extractor() {
        return extractor;
    }

    public Database database() {
        return database;
    }

    public Translations translations() {
        return translations;
    }

    /// What makes the vectors of the index and of questions to it: the operator's own model, or the
    /// one that comes with the program. Whoever writes the index has it loaded at once.
    public synchronized Embedder embedder() throws IOException {
        if (embedder.isEmpty()) {
            var own = config.embedder();
            embedder =
                    Optional.of(
                            opened(
                                    own.isPresent()
                                            ? OnnxEmbedder.open(
                                                    own.get(), known.vocabularies().themes())
                                            : new ShippedEmbedder()));
        }
        return embedder.get();
    }

    /// What keeps the index in step; empty where another process does.
    public Optional<IndexFollower> follower() {
        return follower;
    }

    /// The index to search in. Where another process writes it, as it was last committed.
    public SearchIndex index() throws IOException {
        return follower.isPresent()
                ? follower.get().index()
                : opened(SearchIndex.reading(config.index(), known, translations, embedder()));
    }

    public ImportRun imports() {
        return new ImportRun(new Importer(items, known, duplicates), READ_AT_ONCE, room);
    }

    /// Imports that are remembered, so that one that is broken off can be continued.
    public ImportRuns importRuns() {
        return new ImportRuns(database.jdbi(), deliveries(), imports());
    }

    /// The ways into the library.
    public Deliveries deliveries() {
        return new Deliveries(new FileReader(originals, files, known), known, fetcher, work);
    }

    /// Harvests of repositories into the library.
    public Harvests harvests() {
        return new Harvests(database.jdbi(), fetcher, imports(), known, work);
    }

    public Originals originals() {
        return originals;
    }

    /// What deletes files that belong to nothing.
    Leftovers leftovers() {
        return leftovers;
    }

    public Jobs jobs() {
        return jobs;
    }

    /// The letters to people, sent and to be sent.
    public Letters letters() {
        return letters;
    }

    /// The DOIs of what is here.
    public Dois dois() {
        return dois;
    }

    /// Who has an account.
    public People people() {
        return people;
    }

    /// What people write before it is published.
    public Submissions submissions() {
        return submissions;
    }

    /// Where the library is on the web, where its operator says so.
    public Optional<String> address() {
        return config.address();
    }

    /// Whom letters come from, where there is a mail server: who looks after the library.
    public Optional<String> correspondent() {
        return config.smtp().map(server -> server.from().address().value());
    }

    /// The provider by which people may sign in, where there is one.
    public Optional<Provider> openIdProvider() {
        return config.openId();
    }

    /// How many requests a minute a program may make; 0 for as many as it likes.
    public int apiRate() {
        return config.apiRate();
    }

    /// What finds the items that are probably the same.
    public Duplicates duplicates() {
        return duplicates;
    }

    /// A folder for what is under way; what is left there is deleted with the process.
    public Path work() {
        return work;
    }

    /// Where exports lie that were made for members.
    public Path exports() {
        return config.data().resolve("exports");
    }

    /// The room on the disks that are written to.
    public Room room() {
        return room;
    }

    /// From now on this process does the jobs of the library, sends its letters where there is a
    /// mail server, registers DOIs where there is an account for it, and goes on with imports that
    /// were broken off.
    public void startJobs() {
        chores.start(this, new UnfinishedImports(database.jdbi(), jobs, importRuns(), room));
    }

    /// The languages in which text in scans is recognised; empty where nothing is installed for it.
    public Optional<String> recognises() {
        return extractor.recognises();
    }

    /// The items of the library that comes with the program.
    public Delivery starter() throws IOException {
        var items = Set.of("practices", "documents");
        return deliveries()
                .files(
                        config.content().resolve("library"),
                        file -> items.contains(file.getName(0).toString()));
    }

    public Path home() {
        return config.home();
    }

    @Override
    public void close() {
        close(open);
    }

    private static void close(Deque<AutoCloseable> open) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                log.warn("not closed cleanly: {}", e.getMessage());
            }
        }
    }

    private DatabaseAddress databaseAddress() {
        if (config.databaseUrl().isPresent()) {
            return DatabaseAddress.of(config.databaseUrl().get());
        }
        var folder = config.postgres();
        return ours
                ? opened(EmbeddedServer.start(folder)).address()
                : EmbeddedServer.running(folder);
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }
}
