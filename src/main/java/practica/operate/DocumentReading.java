package practica.operate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.deposit.FileContents;
import practica.language.Language;
import practica.prefill.Front;
import practica.prefill.Prefill;
import practica.prefill.Proposals;
import practica.prefill.Truth;
import practica.prefill.TruthTable;
import practica.storage.Hash;
import practica.template.FilledForms;
import practica.text.FrontMatter;

/// Reads documents for what they propose, and keeps nothing of them.
public final class DocumentReading {
    private final Library library;
    private final Language reader;
    private final Prefill prefill;
    private final FilledForms forms;

    /// With labels as the reader calls things.
    public DocumentReading(Library library, Language reader) {
        this.library = library;
        this.reader = reader;
        this.prefill = new Prefill(library.known());
        this.forms = new FilledForms(library.known());
    }

    /// What the file proposes; its name is the last that it may be called by.
    public Proposals proposals(Path file, String name) throws IOException {
        var form = forms.read(file, name);
        if (form.isPresent()) {
            return prefill.of(form.get().draft(), reader);
        }
        var extraction = library.extractor().extract(file, name);
        var hash = Hash.of(file.toString().getBytes(StandardCharsets.UTF_8));
        var contents = FileContents.of(hash, Files.size(file), extraction);
        var front = Front.of(contents.file(), file);
        return prefill.of(name, contents.file(), contents.pages(), front, reader);
    }

    /// What the documents of the list propose, beside what is true of them. Their paths begin in
    /// any of the folders; those that are absent are left out. Of those that are bare the front
    /// matter is taken away.
    public TruthTable measured(Path csv, List<Path> folders) throws IOException {
        var rows = new ArrayList<TruthTable.Row>();
        var other = Files.createTempDirectory("practica-prefill");
        try {
            for (var truth : Truth.read(csv)) {
                var file = file(truth.path(), folders);
                if (file.isPresent()) {
                    var name = String.valueOf(file.get().getFileName());
                    var read =
                            truth.bare() ? bare(file.get(), other.resolve("text.md")) : file.get();
                    rows.add(new TruthTable.Row(truth, proposals(read, name)));
                }
            }
        } finally {
            Folders.delete(other);
        }
        return new TruthTable(rows);
    }

    private static Optional<Path> file(String path, List<Path> folders) {
        return folders.stream()
                .map(folder -> folder.resolve(path))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Path bare(Path file, Path other) throws IOException {
        var front = FrontMatter.of(Files.readString(file));
        return front.isEmpty() ? file : Files.writeString(other, front.get().body());
    }
}
