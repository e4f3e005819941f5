package practica.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import practica.export.Selection;
import practica.export.Zip;
import practica.item.Item;
import practica.item.ItemFile;

/// A ZIP in the making, written as it goes. It remembers the hash of everything in it.
final class Pack implements AutoCloseable {
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|%]");
    private static final Pattern OUTER = Pattern.compile("^[. ]+|[. ]+$");
    private static final int LONGEST_NAME = 120;

    private final Zip zip;
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private long bytes;

    /// @param out is left open
    Pack(OutputStream out) {
        this.zip = new Zip(out);
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void add(String path, String words) throws IOException {
        add(path, out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String path, Writing writing) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        var digest = new DigestOutputStream(zip, sha256());
        var counted = new Counted(digest);
        writing.to(counted);
        counted.flush();
        zip.closeEntry();
        bytes += counted.count();
        hashes.put(path, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    /// Adds the item as `{slug}.md` and its files in a folder beside it.
    ///
    /// @param folder empty, or ends with a slash
    void add(Item item, Selection selection, String folder) throws IOException {
        var beside = item.slug() + ".files/";
        var files = files(item, beside);
        var named = new LinkedHashMap<String, MarkdownText.ItemFilePath>();
        files.forEach((path, file) ->
                named.put(
                        path,
                        new MarkdownText.ItemFilePath(
                                file.name(), file.caption(), file.licence())));
        add(
                folder + item.slug() + ".md",
                MarkdownText.of(item, named, selection.holdings().known()));
        for (var file : files.entrySet()) {
            var bytesOfFile = selection.holdings().vault().path(file.getValue().original().hash());
            add(folder + file.getKey(), out -> Files.copy(bytesOfFile, out));
        }
    }

    /// Each file under a name that every system can have, and no other file of the item has.
    static Map<String, ItemFile> files(Item item, String beside) {
        var files = new LinkedHashMap<String, ItemFile>();
        var taken = new HashSet<String>();
        for (var file : item.files()) {
            var name = safe(file.name());
            var path = name;
            for (var n = 2; !taken.add(path.toLowerCase(Locale.ROOT)); n++) {
                path = n + "/" + name;
            }
            files.put(beside + path, file);
        }
        return files;
    }

    private static String safe(String name) {
        var plain = UNSAFE.matcher(name).replaceAll("_");
        var from = Math.max(0, plain.length() - LONGEST_NAME);
        var safe = OUTER.matcher(plain.substring(from)).replaceAll("");
        return safe.isEmpty() ? "file" : safe;
    }

    /// The SHA-256 of what was added, by path.
    Map<String, String> hashes() {
        return hashes;
    }

    /// How many bytes were added, before they were packed.
    long bytes() {
        return bytes;
    }

    void finish() throws IOException {
        zip.finish();
    }

    @Override
    public void close() {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
