package practica.deposit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import practica.storage.DiskFull;
import practica.storage.NoRoom;

/// Unpacks a ZIP into a folder and nowhere else. An entry with a name that leads out, or that is no
/// plain file, is refused; a ZIP that holds too much is refused as a whole, before it has filled
/// the disk: what its entries say of their sizes is not believed.
final class Unpacking {
    private static final int BUFFER = 65_536;
    private static final int LONGEST_NAME = 1_000;

    private final Limits limits;
    private long unpacked;

    Unpacking(Limits limits) {
        this.limits = limits;
    }

    /// How many entries, how many bytes in all, and from how many bytes on how many times larger
    /// than packed.
    record Limits(int entries, long bytes, long free, long ratio) {
        static final Limits USUAL = new Limits(100_000, 20_000_000_000L, 10_000_000, 200);
    }

    /// Unpacks all that may be.
    ///
    /// @return what was refused, by name, with the reason
    Map<String, String> unpack(Path zip, Path folder) throws IOException {
        var refused = new LinkedHashMap<String, String>();
        try (var packed = ZipFile.builder().setPath(zip).setCharset(StandardCharsets.UTF_8).get()) {
            var entries = Collections.list(packed.getEntries());
            if (entries.size() > limits.entries()) {
                throw refusal(zip, "it holds more than " + limits.entries() + " entries");
            }
            for (var entry : entries) {
                var fault = entry.isDirectory() ? "" : fault(packed, entry);
                if (!fault.isEmpty()) {
                    refused.put(shown(entry.getName()), fault);
                } else if (!entry.isDirectory()) {
                    write(zip, packed, entry, folder, refused);
                }
            }
        }
        return refused;
    }

    private static String fault(ZipFile packed, ZipArchiveEntry entry) {
        var name = entry.getName();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.matches("(?s)[A-Za-z]:.*")
                || List.of(name.split("/", -1)).stream()
                        .anyMatch(
                                part -> part.isEmpty() || part.equals(".") || part.equals(".."))) {
            return "its name leads out of the folder";
        }
        if (entry.isUnixSymlink() || isSpecial(entry.getUnixMode())) {
            return "it is a link, not a file";
        }
        return packed.canReadEntryData(entry) ? "" : "it is packed in a way that cannot be read";
    }

    /// Whether it says that it is something else than a plain file.
    private static boolean isSpecial(int mode) {
        var type = mode & UnixStat.FILE_TYPE_FLAG;
        return type != 0 && type != UnixStat.FILE_FLAG;
    }

    private void write(
            Path zip,
            ZipFile packed,
            ZipArchiveEntry entry,
            Path folder,
            Map<String, String> refused)
            throws IOException {
        try {
            var target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                refused.put(shown(entry.getName()), "its name leads out of the folder");
                return;
            }
            Files.createDirectories(target.getParent());
            try (var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
                copy(zip, packed, entry, out);
            } catch (TooMuch | FileAlreadyExistsException e) {
                throw e;
            } catch (IOException e) {
                Files.deleteIfExists(target);
                checkRoom(e, folder);
                refused.put(shown(entry.getName()), "it is damaged: " + e.getMessage());
            }
        } catch (TooMuch e) {
            throw e;
        } catch (FileSystemException | InvalidPathException e) {
            checkRoom(e, folder);
            refused.put(shown(entry.getName()), "there can be no file of that name");
        }
    }

    /// A full disk is no fault of what is packed.
    private static void checkRoom(Exception thrown, Path folder) throws NoRoom {
        if (DiskFull.isBehind(thrown)) {
            throw new NoRoom(
                    "There is no room left in %s to unpack what is packed.".formatted(folder));
        }
    }

    private void copy(Path zip, ZipFile packed, ZipArchiveEntry entry, OutputStream out)
            throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        try (var in = packed.getInputStream(entry)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                if (unpacked > limits.bytes()) {
                    throw refusal(zip, "it holds more than " + limits.bytes() + " bytes");
                }
                if (size > limits.free() && size / limits.ratio() > entry.getCompressedSize()) {
                    throw refusal(zip, shown(entry.getName()) + " grows without end");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static TooMuch refusal(Path zip, String reason) {
        return new TooMuch(zip.toString(), reason);
    }

    /// A ZIP that holds too much.
    static final class TooMuch extends FileSystemException {
        TooMuch(String zip, String reason) {
            super(zip, null, "is not unpacked: " + reason);
        }
    }

    /// A name as it may stand in a report.
    private static String shown(String name) {
        var safe = name.replaceAll("\\p{Cntrl}", "�");
        return safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe;
    }
}
