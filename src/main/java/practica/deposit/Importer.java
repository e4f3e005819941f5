package practica.deposit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.deposit.Incoming.Attached;
import practica.deposit.Outcome.Kind;
import practica.file.ReadFile;
import practica.item.ItemFile;
import practica.item.ItemText;
import practica.item.Items;
import practica.item.Known;
import practica.item.Saved;
import practica.language.Language;
import practica.language.Messages;
import practica.storage.Hash;

/// Brings one file into the library: Markdown as text, everything else as an original with what
/// Tika reads in it. What an operator imports is published as it is. A file that came before and
/// has not changed is left alone.
public final class Importer {
    private static final Logger log = LoggerFactory.getLogger(Importer.class);
    private static final Messages SAY = Messages.in(Language.EN);

    private static final Pattern MARKDOWN = Pattern.compile("(?i).+\\.(md|markdown)");

    /// Longer Markdown is read like any other document.
    private static final long LONGEST_MARKDOWN = 20_000_000;

    /// Raised when reading changes, so that the next import takes everything in again.
    private static final String READING = "1";

    private final Items items;
    private final Known known;
    private final Originals originals;
    private final practica.file.Files files;

    public Importer(Items items, Known known, Originals originals, practica.file.Files files) {
        this.items = items;
        this.known = known;
        this.originals = originals;
        this.files = files;
    }

    /// Never throws for what is wrong with the file or the disk: the outcome says it.
    ///
    /// @param name what the file is called in the report and, where it names itself no other way,
    ///   as a source
    public Outcome take(Path path, String name) {
        try {
            var text = markdown(path);
            return text.isPresent()
                    ? takeMarkdown(path, name, text.get())
                    : takeOriginal(path, name);
        } catch (MarkdownReader.Unreadable e) {
            return new Outcome(name, Kind.REJECTED, "", String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            log.warn("{} was not imported", name, e);
            return new Outcome(name, Kind.FAILED, "", reason(e));
        }
    }

    private Outcome takeMarkdown(Path path, String name, String text)
            throws IOException, MarkdownReader.Unreadable {
        var incoming = MarkdownReader.read(path, name, text);
        var parts = new ArrayList<String>(List.of(READING, text));
        for (var attached : incoming.files()) {
            if (!Files.isRegularFile(attached.path())) {
                return new Outcome(
                        name,
                        Kind.REJECTED,
                        "",
                        "the file " + attached.name() + " that it names is missing");
            }
            parts.add(digest(attached.path()));
        }
        return keep(
                name,
                incoming,
                Hash.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)).value());
    }

    private Outcome takeOriginal(Path path, String name) throws IOException {
        var digest = READING + digest(path);
        if (items.digest(name).filter(digest::equals).isPresent()) {
            return keepUnchanged(name);
        }
        var called = String.valueOf(path.getFileName());
        var original = originals.take(path, called);
        var draft = FileDraft.of(called, original, files.pages(original.hash(), 0, 1));
        return keep(
                name,
                new Incoming(name, called, draft, List.of(new Attached(path, called, ""))),
                digest);
    }

    private Outcome keepUnchanged(String source) {
        var item = items.bySource(source).orElseThrow();
        return new Outcome(source, Kind.UNCHANGED, item.slug(), "");
    }

    private Outcome keep(String name, Incoming incoming, String digest) throws IOException {
        return switch (incoming.draft().check(known)) {
            case Bad<ItemText>(var problems) ->
                    new Outcome(name, Kind.REJECTED, "", words(problems));
            case Good<ItemText>(var text) -> {
                var attached = new ArrayList<ItemFile>();
                for (var file : incoming.files()) {
                    attached.add(
                            new ItemFile(
                                    file.name(),
                                    file.caption(),
                                    "",
                                    originals.take(file.path(), file.name())));
                }
                yield outcome(
                        name,
                        items.keep(incoming.source(), incoming.slug(), digest, text, attached));
            }
        };
    }

    private static Outcome outcome(String name, Saved saved) {
        var kind =
                switch (saved) {
                    case Saved.Added _ -> Kind.ADDED;
                    case Saved.Changed _ -> Kind.CHANGED;
                    case Saved.Unchanged _ -> Kind.UNCHANGED;
                };
        var unread =
                saved.item().files().stream()
                        .map(ItemFile::original)
                        .filter(file ->
                                !file.state().equals(ReadFile.State.READ)
                                        && !file.reason().isEmpty())
                        .map(file -> SAY.say("file.reason." + file.reason()));
        var missing =
                saved.item().text().missing().stream()
                        .filter(_ ->
                                saved.item().text().details().kind().value().equals("case-study"))
                        .map(field -> "missing: " + field);
        return new Outcome(
                name,
                kind,
                saved.item().slug(),
                Stream.concat(unread, missing).collect(Collectors.joining("; ")));
    }

    /// The text of a Markdown file; empty for any other file, and for one that is no UTF-8.
    private static Optional<String> markdown(Path path) throws IOException {
        var name = String.valueOf(path.getFileName());
        if (!MARKDOWN.matcher(name).matches() || Files.size(path) > LONGEST_MARKDOWN) {
            return Optional.empty();
        }
        try {
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                            .toString();
            return text.isBlank() || text.indexOf('\u0000') >= 0
                    ? Optional.empty()
                    : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String digest(Path path) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            return Hash.of(bytes).value();
        }
    }

    private static String words(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.field() + ": " + SAY.say(problem.message(), problem.detail()))
                .collect(Collectors.joining("; "));
    }

    private static String reason(Exception e) {
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
