package practica.deposit;

import java.io.IOException;
import java.util.List;
import practica.check.Problem;
import practica.item.Draft;
import practica.item.ItemFile;
import practica.template.Filled;

/// A filled-in form of ours. What stands in it is the item; the form itself is not kept beside it,
/// since the address of the contact stands there too, which only those who are signed in may have.
final class IncomingTemplate implements Incoming {
    private final BroughtFile file;
    private final Filled filled;
    private final String digest;

    IncomingTemplate(BroughtFile file, Filled filled) throws IOException {
        this.file = file;
        this.filled = filled;
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
    public List<ItemFile> files() {
        return List.of();
    }

    @Override
    public List<Problem> notes() {
        return filled.problems();
    }
}
