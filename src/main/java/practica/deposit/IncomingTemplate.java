package practica.deposit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import practica.check.Problem;
import practica.item.Draft;
import practica.item.ItemFile;
import practica.template.Filled;

/// A filled-in form of ours; the file itself belongs to the item.
final class IncomingTemplate implements Incoming {
    private final BroughtFile file;
    private final Filled filled;
    private final Originals originals;
    private final String digest;

    IncomingTemplate(BroughtFile file, Filled filled, Originals originals) throws IOException {
        this.file = file;
        this.filled = filled;
        this.originals = originals;
        this.digest = FileReader.READING + FileReader.digest(file.path());
    }

    @Override
    public String source() {
        return file.name();
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public Draft draft() {
        return filled.draft();
    }

    @Override
    public String slug() {
        return filled.draft().title();
    }

    @Override
    public List<ItemFile> files() throws IOException {
        var name = called(file.path());
        return List.of(new ItemFile(name, "", "", originals.take(file.path(), name)));
    }

    @Override
    public List<Problem> notes() {
        return filled.problems();
    }

    private static String called(Path path) {
        return String.valueOf(path.getFileName());
    }
}
