package practica.export.pack;

import gov.loc.repository.bagit.domain.Manifest;
import gov.loc.repository.bagit.domain.Metadata;
import gov.loc.repository.bagit.domain.Version;
import gov.loc.repository.bagit.hash.StandardSupportedAlgorithms;
import gov.loc.repository.bagit.writer.BagitFileWriter;
import gov.loc.repository.bagit.writer.ManifestWriter;
import gov.loc.repository.bagit.writer.MetadataWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import practica.export.Format;
import practica.export.Selection;

/// The items and their files as a bag (BagIt 1.0, RFC 8493) in a ZIP, for keeping. Only the lists
/// of what is in it are on the disk for a moment.
public final class BagFormat implements Format {
    private static final Version VERSION = new Version(1, 0);
    private static final String ROOT = "practica/";

    @Override
    public String name() {
        return "bagit";
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
            selection.each(item -> pack.add(item, selection, ROOT + "data/"));
            if (pack.hashes().isEmpty()) {
                pack.add(ROOT + "data/empty.txt", "");
            }
            var folder = Files.createTempDirectory(selection.holdings().work(), "bag");
            try {
                var oxum = pack.bytes() + "." + pack.hashes().size();
                describe(folder, oxum, selection);
                manifest(folder, pack.hashes(), false);
                var payload = Set.copyOf(pack.hashes().keySet());
                copy(folder, pack);
                var tags = new HashMap<>(pack.hashes());
                tags.keySet().removeAll(payload);
                manifest(folder, tags, true);
                var list = folder.resolve("tagmanifest-sha256.txt");
                pack.add(ROOT + list.getFileName(), to -> Files.copy(list, to));
            } finally {
                delete(folder);
            }
            pack.finish();
        }
    }

    private static void describe(Path folder, String oxum, Selection selection) throws IOException {
        BagitFileWriter.writeBagitFile(VERSION, StandardCharsets.UTF_8, folder);
        var info = new Metadata();
        info.add("Source-Organization", "Practica");
        info.add("External-Identifier", selection.address("/"));
        info.add("Bagging-Date", LocalDate.now(ZoneOffset.UTC).toString());
        info.add("Payload-Oxum", oxum);
        MetadataWriter.writeBagMetadata(info, VERSION, folder, StandardCharsets.UTF_8);
    }

    private static void manifest(Path folder, Map<String, String> hashes, boolean ofTags)
            throws IOException {
        var manifest = new Manifest(StandardSupportedAlgorithms.SHA256);
        var byPath = new HashMap<Path, String>();
        hashes.forEach(
                (path, hash) -> byPath.put(folder.resolve(path.substring(ROOT.length())), hash));
        manifest.setFileToChecksumMap(byPath);
        if (ofTags) {
            ManifestWriter.writeTagManifests(
                    Set.of(manifest), folder, folder, StandardCharsets.UTF_8);
        } else {
            ManifestWriter.writePayloadManifests(
                    Set.of(manifest), folder, folder, StandardCharsets.UTF_8);
        }
    }

    private static void copy(Path folder, Pack pack) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                pack.add(ROOT + file.getFileName(), to -> Files.copy(file, to));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
