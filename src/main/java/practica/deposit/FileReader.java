package practica.deposit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.check.Problem;
import practica.item.Known;
import practica.storage.Hash;
import practica.template.FilledForms;

/// Looks at files: Markdown is text, a filled-in form of ours is a draft, everything else an
/// original with what Tika reads in it.
public final class FileReader {
    /// Raised when reading changes, so that the next import takes everything in again.
    static final String READING = "3";

    private static final Pattern MARKDOWN = Pattern.compile("(?i).+\\.(md|markdown)");

    /// Longer Markdown is read like any other document.
    private static final long LONGEST_MARKDOWN = 20_000_000;

    private final Originals originals;
    private final practica.file.Files files;
    private final FilledForms forms;

    public FileReader(Originals originals, practica.file.Files files, Known known) {
        this.originals = originals;
        this.files = files;
        this.forms = new FilledForms(known);
    }

    /// @throws Unreadable where there is nothing in it
    Incoming read(BroughtFile file) throws IOException, Unreadable {
        if (Files.size(file.path()) == 0) {
            throw new Unreadable(List.of(new Problem("file", "file.reason.empty", "")));
        }
        var text = markdown(file.path());
        if (text.isPresent()) {
            return new IncomingMarkdown(
                    file,
                    text.get(),
                    MarkdownReader.read(file.path(), file.name(), text.get()),
                    originals);
        }
        var filled = forms.read(file.path(), String.valueOf(file.path().getFileName()));
        return filled.isPresent()
                ? new IncomingTemplate(file, filled.get())
                : new IncomingOriginal(file, digest(file.path()), originals, files);
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

    static String digest(Path path) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            return Hash.of(bytes).value();
        }
    }
}
