package practica.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import practica.deposit.Originals;
import practica.storage.Hash;
import practica.storage.NoRoom;
import practica.storage.Room;
import practica.storage.Vault;
import practica.text.Words;

/// Takes in the files that people send: their bytes go to the vault, and the queue reads them.
public record Uploads(Originals originals, Vault vault, Room room) {
    /// The largest file, in bytes.
    public static final long MOST = 200_000_000;

    /// The same in megabytes, as readers are told.
    public static final String MEGABYTES = Long.toString(MOST / 1_000_000);

    private static final int LONGEST_NAME = 150;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNNAMED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");

    /// A file that is kept, under the name that people know it by.
    public record Kept(Hash hash, String name) {}

    /// Keeps a file.
    ///
    /// @throws NoRoom where a disk is full
    public Kept keep(InputStream bytes, String name) throws IOException {
        var shortage = room.shortage();
        if (shortage.isPresent()) {
            throw new NoRoom(shortage.get());
        }
        var called = called(name);
        return new Kept(originals.keep(bytes, called).hash(), called);
    }

    Path path(Kept file) {
        return vault.path(file.hash());
    }

    /// The name without folders and signs that nobody sees; its end stays, since it says what the
    /// file is.
    static String called(String name) {
        var bare = UNNAMED.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll("").strip();
        var dot = bare.lastIndexOf('.');
        var end = dot > 0 && bare.length() - dot <= 10 ? bare.substring(dot) : "";
        var beginning = bare.substring(0, bare.length() - end.length());
        var named = Words.beginning(beginning, LONGEST_NAME) + end;
        return named.isEmpty() ? "file" : named;
    }
}
