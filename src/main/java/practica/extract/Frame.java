package practica.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.extract.Extraction.Reason;
import practica.storage.PictureSize;

/// What a worker says, one after the other over its standard output: once that it is ready, then
/// for each file the facts and the pages as they are read, or its pictures, and the end. Pages are
/// named by the order in which they were opened.
sealed interface Frame {
    int MOST_BYTES = 1_000_000;

    record Ready() implements Frame {}

    record Known(Facts facts) implements Frame {}

    record Opened(int number, String part) implements Frame {}

    record Words(int page, String text) implements Frame {}

    record Headed(int page, String heading) implements Frame {}

    record Recognised(int page) implements Frame {}

    record Pictured(Picture picture) implements Frame {}

    record Done(boolean partial) implements Frame {}

    record Failed(Reason reason) implements Frame {}

    default void writeTo(DataOutputStream out) throws IOException {
        switch (this) {
            case Ready() -> out.writeByte('r');
            case Known(var facts) -> {
                out.writeByte('k');
                write(facts, out);
            }
            case Opened(var number, var part) -> {
                out.writeByte('o');
                out.writeInt(number);
                write(part, out);
            }
            case Words(var page, var text) -> {
                out.writeByte('w');
                out.writeInt(page);
                write(text, out);
            }
            case Headed(var page, var heading) -> {
                out.writeByte('h');
                out.writeInt(page);
                write(heading, out);
            }
            case Recognised(var page) -> {
                out.writeByte('i');
                out.writeInt(page);
            }
            case Pictured(var picture) -> {
                out.writeByte('p');
                write(picture, out);
            }
            case Done(var partial) -> {
                out.writeByte('d');
                out.writeBoolean(partial);
            }
            case Failed(var reason) -> {
                out.writeByte('f');
                write(reason.name(), out);
            }
        }
    }

    /// Throws where the worker has gone or talks nonsense.
    static Frame readFrom(DataInputStream in) throws IOException {
        var kind = in.readByte();
        return switch (kind) {
            case 'r' -> new Ready();
            case 'k' -> new Known(facts(in));
            case 'o' -> new Opened(in.readInt(), string(in));
            case 'w' -> new Words(in.readInt(), string(in));
            case 'h' -> new Headed(in.readInt(), string(in));
            case 'i' -> new Recognised(in.readInt());
            case 'p' -> new Pictured(picture(in));
            case 'd' -> new Done(in.readBoolean());
            case 'f' -> new Failed(reason(string(in)));
            default -> throw new IOException("No frame starts with " + kind);
        };
    }

    private static void write(Facts facts, DataOutputStream out) throws IOException {
        write(facts.mediaType(), out);
        write(facts.title().orElse(""), out);
        out.writeInt(facts.authors().size());
        for (var author : facts.authors()) {
            write(author, out);
        }
        write(facts.created().map(LocalDate::toString).orElse(""), out);
        write(facts.language().orElse(""), out);
    }

    private static Facts facts(DataInputStream in) throws IOException {
        var mediaType = string(in);
        var title = Optional.of(string(in)).filter(t -> !t.isEmpty());
        List<String> authors = new ArrayList<>();
        for (var left = in.readInt(); left > 0 && authors.size() < Described.MOST_AUTHORS; left--) {
            authors.add(string(in));
        }
        var created = Described.day(string(in));
        var language = Optional.of(string(in)).filter(l -> !l.isEmpty());
        return new Facts(mediaType, title, authors, created, language);
    }

    private static void write(Picture picture, DataOutputStream out) throws IOException {
        write(picture.size().fileName(), out);
        out.writeInt(picture.width());
        out.writeInt(picture.height());
        var jpeg = picture.jpeg();
        out.writeInt(jpeg.length);
        out.write(jpeg);
    }

    private static Picture picture(DataInputStream in) throws IOException {
        var size = PictureSize.of(string(in)).orElseThrow(() -> new IOException("No such size"));
        return new Picture(size, in.readInt(), in.readInt(), bytes(in, Picture.MOST_BYTES));
    }

    private static Reason reason(String name) throws IOException {
        try {
            return Reason.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(bytes(in, MOST_BYTES), UTF_8);
    }

    private static byte[] bytes(DataInputStream in, int most) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("A frame of " + length + " bytes");
        }
        return in.readNBytes(length);
    }
}
