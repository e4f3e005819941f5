package practica.operate;

import java.io.IOException;
import java.nio.file.Path;

/// A program that takes the lock of a folder, says so, and holds it until it is killed.
public final class LockHolder {
    private LockHolder() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(FolderLock.take(Path.of(arguments[0])).isPresent());
        System.in.read();
    }
}
