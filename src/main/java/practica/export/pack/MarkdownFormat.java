package practica.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import practica.export.Format;
import practica.export.Selection;

/// The items as Markdown with front matter, from which an import makes the same items again. One
/// without files is one file; else they come in a ZIP, each with its files in a folder beside it.
public final class MarkdownFormat implements Format {
    static final Type ZIP = new Type("application/zip", "zip");
    private static final Type ONE = new Type("text/markdown; charset=utf-8", "md");

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public boolean bringsFiles() {
        return true;
    }

    @Override
    public Type type(Selection selection) {
        return isAlone(selection) ? ONE : ZIP;
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        if (isAlone(selection)) {
            var item = selection.single().getFirst();
            var words = MarkdownText.of(item, Map.of(), selection.holdings().known());
            out.write(words.getBytes(StandardCharsets.UTF_8));
            return;
        }
        try (var pack = new Pack(out)) {
            selection.each(item -> pack.add(item, selection, ""));
            pack.finish();
        }
    }

    private static boolean isAlone(Selection selection) {
        return selection.single().stream().anyMatch(item -> item.files().isEmpty());
    }
}
