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
import practica.deposit.ImportRun.Brought;
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
    public Outcome take(Brought file) {
        try {
            var text = markdown(file.path());
            return text.isPresent() ? takeMarkdown(file, text.get()) : takeOriginal(file);
        } catch (MarkdownReader.Unreadable e) {
            return rejected(file, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            log.warn("{} was not imported", file.name(), e);
            return new Outcome(file.name(), Kind.FAILED, "", reason(e));
        }
    }

    private Outcome takeMarkdown(Brought file, String text)
            throws IOException, MarkdownReader.Unreadable {
        var incoming = MarkdownReader.read(file.path(), file.name(), text);
        var parts = new ArrayList<String>(List.of(READING, text));
        for (var attached : incoming.files()) {
            if (!Files.isRegularFile(attached.path())) {
                return rejected(file, "the file " + attached.name() + " that it names is missing");
            }
            if (!file.mayBring(attached.path())) {
                return rejected(
                        file,
                        "the file %s that it names lies outside of what is imported"
                                .formatted(attached.name()));
            }
            parts.add(digest(attached.path()));
        }
        var digest = Hash.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)).value();
        if (isUnchanged(incoming.source(), digest)) {
            return unchanged(file, incoming.source());
        }
        return switch (incoming.draft().check(known)) {
            case Bad<ItemText>(var problems) -> rejected(file, words(problems));
            case Good<ItemText>(var words) -> {
                var files = new ArrayList<ItemFile>();
                for (var attached : incoming.files()) {
                    var original = originals.take(attached.path(), attached.name());
                    files.add(new ItemFile(attached.name(), attached.caption(), "", original));
                }
                var saved = items.keep(incoming.source(), incoming.slug(), digest, words, files);
                yield outcome(file.name(), saved);
            }
        };
    }

    private Outcome takeOriginal(Brought file) throws IOException {
        var digest = READING + digest(file.path());
        if (isUnchanged(file.name(), digest)) {
            return unchanged(file, file.name());
        }
        var called = String.valueOf(file.path().getFileName());
        var original = originals.take(file.path(), called);
        var draft = FileDraft.of(called, original, files.pages(original.hash(), 0, 1));
        return switch (draft.check(known)) {
            case Bad<ItemText>(var problems) -> rejected(file, words(problems));
            case Good<ItemText>(var text) -> {
                var only = List.of(new ItemFile(called, "", "", original));
                yield outcome(file.name(), items.keep(file.name(), called, digest, text, only));
            }
        };
    }

    private boolean isUnchanged(String source, String digest) {
        return items.digest(source).filter(digest::equals).isPresent();
    }

    private Outcome unchanged(Brought file, String source) {
        return new Outcome(
                file.name(), Kind.UNCHANGED, items.bySource(source).orElseThrow().slug(), "");
    }

    private static Outcome rejected(Brought file, String reason) {
        return new Outcome(file.name(), Kind.REJECTED, "", reason);
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

    private static String reason(Throwable e) {
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
