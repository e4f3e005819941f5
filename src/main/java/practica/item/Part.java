package practica.item;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The bytes of a file that a request asks for, from the first to the last, both included. RFC
/// 9110, section 14: what is no single range of bytes asks for everything.
record Part(long first, long last, long size) {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /// Empty where the range begins after the end of the file.
    static Optional<Part> of(Optional<String> asked, long size) {
        var range = RANGE.matcher(asked.orElse(""));
        if (!range.matches() || range.group().equals("bytes=-")) {
            return Optional.of(new Part(0, size - 1, size));
        }
        if (range.group(1).isEmpty()) {
            var length = Math.min(Long.parseLong(range.group(2)), size);
            return length == 0
                    ? Optional.empty()
                    : Optional.of(new Part(size - length, size - 1, size));
        }
        var first = Long.parseLong(range.group(1));
        var last =
                range.group(2).isEmpty()
                        ? size - 1
                        : Math.min(Long.parseLong(range.group(2)), size - 1);
        if (first >= size) {
            return Optional.empty();
        }
        return Optional.of(
                first > last ? new Part(0, size - 1, size) : new Part(first, last, size));
    }

    boolean isWhole() {
        return length() == size;
    }

    long length() {
        return last - first + 1;
    }

    /// As a `Content-Range` header says it.
    @Override
    public String toString() {
        return "bytes " + first + "-" + last + "/" + size;
    }

    /// @throws EOFException where the file is shorter than it was
    void copy(Path file, OutputStream out) throws IOException {
        try (var bytes = FileChannel.open(file)) {
            var to = Channels.newChannel(out);
            var at = first;
            while (at <= last) {
                var moved = bytes.transferTo(at, last + 1 - at, to);
                if (moved == 0) {
                    throw new EOFException(file + " has lost its end");
                }
                at += moved;
            }
        }
    }
}
