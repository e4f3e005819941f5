package practica.operate;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practica.doi.Registry;
import practica.mail.Smtp;
import practica.openid.Provider;
import practica.storage.Room;
import practica.translate.Engine;

/// What differs from one installation to the next: where the content is that came with the program,
/// where the library lives, the operator's own database if there is one, the engine of machine
/// translation with the key to it, which is often empty, how many bytes of each disk are to be kept
/// free, the mail server if there is one, where the library is on the web, the provider by which
/// people may sign in, if there is one, the account by which DOIs are registered, if there is one,
/// how many requests a minute programs may make, 0 for as many as they like, and the folder of the
/// model that makes vectors, where it is not the one that comes with the program.
public record Config(
        Path content,
        Path home,
        Optional<String> databaseUrl,
        Engine engine,
        String engineKey,
        long keptFree,
        Optional<Smtp> smtp,
        Optional<String> address,
        Optional<Provider> openId,
        Optional<Registry> registry,
        int apiRate,
        Optional<Path> embedder) {
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9.-]{1,253}(:\\d{1,5})?/?");
    private static final long USUALLY_FREE = 100;
    private static final int USUAL_RATE = 600;
    private static final long MILLION = 1_000_000;

    /// Settings that keep free what is usual, without a mail server.
    public Config(
            Path content,
            Path home,
            Optional<String> databaseUrl,
            Engine engine,
            String engineKey) {
        this(
                content,
                home,
                databaseUrl,
                engine,
                engineKey,
                USUALLY_FREE * MILLION,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                USUAL_RATE,
                Optional.empty());
    }

    /// The settings of a library in a folder; the rest comes from the environment.
    ///
    /// @param root the folder that the program was started from
    /// @throws IllegalArgumentException where a variable of it makes no sense
    public static Config of(Path root, Path home, Engine engine) {
        return new Config(
                root.resolve("content"),
                home.toAbsolutePath().normalize(),
                Optional.ofNullable(System.getenv("DATABASE_URL")).filter(url -> !url.isBlank()),
                engine,
                Objects.requireNonNullElse(System.getenv("PRACTICA_TRANSLATE_KEY"), ""),
                MILLION * megabytes(System.getenv("PRACTICA_KEEP_FREE")),
                Smtp.of(System.getenv("PRACTICA_SMTP"), System.getenv("PRACTICA_MAIL_FROM")),
                address(System.getenv("PRACTICA_ADDRESS")),
                Provider.of(
                        System.getenv("PRACTICA_OPENID_ISSUER"),
                        System.getenv("PRACTICA_OPENID_CLIENT"),
                        System.getenv("PRACTICA_OPENID_SECRET"),
                        System.getenv("PRACTICA_OPENID_NAME")),
                registry(
                        System.getenv("PRACTICA_DATACITE"),
                        System.getenv("PRACTICA_DOI_PREFIX"),
                        System.getenv("PRACTICA_ADDRESS")),
                apiRate(System.getenv("PRACTICA_API_RATE")),
                Optional.ofNullable(System.getenv("PRACTICA_EMBEDDER"))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder.strip()).toAbsolutePath().normalize()));
    }

    /// @throws IllegalArgumentException where it is no such address
    static Optional<String> address(@Nullable String setting) {
        if (setting == null || setting.isBlank()) {
            return Optional.empty();
        }
        if (!ADDRESS.matcher(setting.strip()).matches()) {
            throw new IllegalArgumentException(
                    "PRACTICA_ADDRESS is like https://practica.example.org, and \"%s\" is not."
                            .formatted(setting));
        }
        return Optional.of(setting.strip().replaceAll("/$", ""));
    }

    /// A DOI leads to where the library is on the web for ever, so that has to be said.
    ///
    /// @throws IllegalArgumentException where it makes no sense
    static Optional<Registry> registry(
            @Nullable String setting, @Nullable String prefix, @Nullable String address) {
        var registry = Registry.of(setting, prefix);
        if (registry.isPresent() && address(address).isEmpty()) {
            throw new IllegalArgumentException("PRACTICA_DATACITE needs PRACTICA_ADDRESS.");
        }
        return registry;
    }

    /// @throws IllegalArgumentException where it is no such number
    static long megabytes(@Nullable String setting) {
        if (setting == null || setting.isBlank()) {
            return USUALLY_FREE;
        }
        if (!setting.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(
                    "PRACTICA_KEEP_FREE is a number of megabytes, and \"%s\" is none."
                            .formatted(setting));
        }
        return Long.parseLong(setting);
    }

    /// @throws IllegalArgumentException where it is no such number
    static int apiRate(@Nullable String setting) {
        if (setting == null || setting.isBlank()) {
            return USUAL_RATE;
        }
        if (!setting.strip().matches("\\d{1,7}")) {
            throw new IllegalArgumentException(
                    "PRACTICA_API_RATE is a number of requests a minute, and \"%s\" is none."
                            .formatted(setting));
        }
        return Integer.parseInt(setting.strip());
    }

    /// The same, but that programs may ask so often a minute.
    public Config answering(int requests) {
        return new Config(
                content,
                home,
                databaseUrl,
                engine,
                engineKey,
                keptFree,
                smtp,
                address,
                openId,
                registry,
                requests,
                embedder);
    }

    /// The same, but that so many bytes of each disk are kept free.
    public Config keepingFree(long bytes) {
        return new Config(
                content,
                home,
                databaseUrl,
                engine,
                engineKey,
                bytes,
                smtp,
                address,
                openId,
                registry,
                apiRate,
                embedder);
    }

    /// The same, but that it is at that address, and people may sign in by that provider.
    public Config reachedAt(Optional<String> where, Optional<Provider> provider) {
        return new Config(
                content,
                home,
                databaseUrl,
                engine,
                engineKey,
                keptFree,
                smtp,
                where,
                provider,
                registry,
                apiRate,
                embedder);
    }

    /// The same with another mail server, or none.
    public Config sendingBy(Optional<Smtp> server) {
        return new Config(
                content,
                home,
                databaseUrl,
                engine,
                engineKey,
                keptFree,
                server,
                address,
                openId,
                registry,
                apiRate,
                embedder);
    }

    /// The same, but that DOIs are registered by that account.
    public Config registeringBy(Optional<Registry> account) {
        return new Config(
                content,
                home,
                databaseUrl,
                engine,
                engineKey,
                keptFree,
                smtp,
                address,
                openId,
                account,
                apiRate,
                embedder);
    }

    /// The same, but that vectors are those of the model in that folder.
    public Config embeddingBy(Optional<Path> model) {
        return new Config(
                content,
                home,
                databaseUrl,
                engine,
                engineKey,
                keptFree,
                smtp,
                address,
                openId,
                registry,
                apiRate,
                model);
    }

    /// Without the key, and without what addresses may say of a user.
    @Override
    public String toString() {
        return "Config of " + home;
    }

    public Path data() {
        return home.resolve("data");
    }

    public Path index() {
        return home.resolve("index");
    }

    /// The small pictures of files, which can be made again.
    Path pictures() {
        return data().resolve("pictures");
    }

    /// Where the deposited files are.
    Path files() {
        return data().resolve("files");
    }

    /// Where the library's own PostgreSQL lives, where it has one.
    Path postgres() {
        return data().resolve("postgres");
    }

    /// Where files are for as long as they are needed.
    Path work() {
        return data().resolve("work");
    }

    /// The room on the disks that are written to.
    Room room() {
        var folders = Stream.of(files(), work(), index());
        return new Room(
                databaseUrl.isPresent()
                        ? folders.toList()
                        : Stream.concat(folders, Stream.of(postgres())).toList(),
                keptFree);
    }
}
