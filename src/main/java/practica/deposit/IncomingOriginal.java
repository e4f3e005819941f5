package practica.deposit;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practica.check.Problem;
import practica.fetch.WebAddress;
import practica.file.ReadFile;
import practica.item.Draft;
import practica.item.ItemFile;
import practica.item.Link;

/// A document that came without a word: the item is made of what is read in it.
final class IncomingOriginal implements Incoming {
    private final BroughtFile file;
    private final String digest;
    private final Originals originals;
    private final practica.file.Files files;
    private @Nullable ReadFile read;

    IncomingOriginal(
            BroughtFile file, String digest, Originals originals, practica.file.Files files) {
        this.file = file;
        this.digest = digest;
        this.originals = originals;
        this.files = files;
    }

    @Override
    public String source() {
        return file.name();
    }

    @Override
    public String digest() {
        return FileReader.READING + digest;
    }

    @Override
    public Draft draft() throws IOException {
        var original = read();
        var links =
                WebAddress.isMeant(file.name())
                        ? List.of(new Link("", file.name()))
                        : List.<Link>of();
        return FileDraft.of(slug(), links, original, files.pages(original.hash(), 0, 1));
    }

    @Override
    public String slug() {
        return String.valueOf(file.path().getFileName());
    }

    @Override
    public List<ItemFile> files() throws IOException {
        return List.of(new ItemFile(slug(), "", "", read()));
    }

    @Override
    public List<Problem> notes() {
        return List.of();
    }

    private ReadFile read() throws IOException {
        var known = read;
        if (known == null) {
            known = originals.take(file.path(), slug());
            read = known;
        }
        return known;
    }
}
