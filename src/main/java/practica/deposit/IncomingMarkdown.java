package practica.deposit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import practica.check.Problem;
import practica.fetch.WebAddress;
import practica.item.Draft;
import practica.item.ItemFile;
import practica.storage.Hash;

/// A Markdown file with the files that it names.
final class IncomingMarkdown implements Incoming {
    private final BroughtFile file;
    private final MarkdownText text;
    private final Originals originals;
    private final String digest;

    /// @throws Unreadable where a file that it names is missing or may not be brought
    IncomingMarkdown(BroughtFile file, String written, MarkdownText text, Originals originals)
            throws IOException, Unreadable {
        this.file = file;
        this.text = text;
        this.originals = originals;
        var parts = new ArrayList<String>(List.of(FileReader.READING, written));
        for (var attached : text.files()) {
            if (!Files.isRegularFile(attached.path())) {
                throw new Unreadable("the file " + attached.name() + " that it names is missing");
            }
            if (!file.mayBring(attached.path())) {
                throw new Unreadable(
                        "the file %s that it names lies outside of what is imported"
                                .formatted(attached.name()));
            }
            parts.add(FileReader.digest(attached.path()));
        }
        this.digest = Hash.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)).value();
    }

    /// What lies on the web is known by its address, whatever it calls itself: it must not take the
    /// place of something else.
    @Override
    public String source() {
        return WebAddress.isMeant(file.name()) ? file.name() : text.source();
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public Draft draft() {
        return text.draft();
    }

    @Override
    public String slug() {
        return text.slug();
    }

    @Override
    public List<ItemFile> files() throws IOException {
        var files = new ArrayList<ItemFile>();
        for (var attached : text.files()) {
            var original = originals.take(attached.path(), attached.name());
            files.add(
                    new ItemFile(
                            attached.name(), attached.caption(), attached.licence(), original));
        }
        return files;
    }

    @Override
    public List<Problem> notes() {
        var cover = draft().cover();
        return cover == null
                        || text.files().stream().anyMatch(one -> one.name().equals(cover.file()))
                ? List.of()
                : List.of(new Problem("cover", "check.unknown", cover.file()));
    }
}
