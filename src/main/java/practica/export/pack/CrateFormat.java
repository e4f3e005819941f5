package practica.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import practica.export.Format;
import practica.export.Selection;

/// The items and their files as a research object (RO-Crate 1.2) in a ZIP: what is in it is told by
/// `ro-crate-metadata.json`, which comes last, since by then it is known.
public final class CrateFormat implements Format {
    @Override
    public String name() {
        return "rocrate";
    }

    @Override
    public boolean bringsFiles() {
        return true;
    }

    @Override
    public Type type(Selection selection) {
        return MarkdownFormat.ZIP;
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        try (var pack = new Pack(out)) {
            selection.each(item -> pack.add(item, selection, "items/"));
            pack.add(
                    "ro-crate-metadata.json",
                    to -> {
                        try (var crate = new Crate(to, selection)) {
                            selection.each(crate::item);
                        }
                    });
            pack.finish();
        }
    }
}
