package practica.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import practica.export.Format;
import practica.export.Selection;
import practica.export.table.CodebookFormat;
import practica.export.table.CsvFormat;

/// All of it in one ZIP: the items as Markdown with their files, the table of them with its
/// codebook, and the SHA-256 of each file, as `sha256sum -c` reads it.
public final class ZipFormat implements Format {
    @Override
    public String name() {
        return "zip";
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
            pack.add("items.csv", to -> new CsvFormat().write(selection, to));
            pack.add("codebook.csv", to -> new CodebookFormat().write(selection, to));
            var hashes =
                    pack.hashes().entrySet().stream()
                            .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                            .collect(Collectors.joining());
            pack.add("manifest-sha256.txt", hashes);
            pack.finish();
        }
    }
}
