package practica.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import practica.item.Item;
import practica.language.Language;
import practica.operate.Library;
import practica.search.Asked;
import practica.support.TestLibrary;
import practica.web.Site;

/// Exports of a library, as files that lie in memory.
public final class Exporting {
    public static final String SITE = "https://practica.example.org";

    private Exporting() {}

    /// The door to the exports of a library that is at [#SITE].
    public static Exports of(Library library) {
        try {
            var holdings =
                    new Holdings(
                            library.items(),
                            library.known(),
                            library.vault(),
                            new Site(() -> SITE),
                            library.work());
            return new Exports(holdings, library.index(), new Asked(library.known()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param query as in an address: `format=csv&q=water`
    public static byte[] bytes(Library library, String query) {
        try {
            var export = of(library).read(Language.EN, parameters(query));
            var out = new ByteArrayOutputStream();
            export.format().write(export.selection(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Library library, String query) {
        return new String(bytes(library, query), StandardCharsets.UTF_8);
    }

    /// All items of the starter library, in the order of an export.
    public static List<Item> starter() {
        return all(TestLibrary.starter());
    }

    public static List<Item> all(Library library) {
        return of(library)
                .read(Language.EN, parameters("format=json"))
                .selection()
                .holdings()
                .items()
                .changedAfter(0, 1_000)
                .stream()
                .filter(item -> item.status() == Item.Status.PUBLISHED)
                .sorted(Comparator.comparing(item -> item.id().value()))
                .toList();
    }

    /// The files of a ZIP by their paths.
    public static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /// The files of a ZIP below a folder.
    public static void unzip(byte[] zip, Path folder) throws IOException {
        for (var file : unzip(zip).entrySet()) {
            var path = folder.resolve(file.getKey()).normalize();
            if (!path.startsWith(folder)) {
                throw new IOException(file.getKey() + " leads elsewhere");
            }
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static Map<String, List<String>> parameters(String query) {
        var parameters = new HashMap<String, List<String>>();
        for (var one : query.split("&")) {
            var parts = one.split("=", 2);
            parameters.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1]);
        }
        return parameters;
    }
}
