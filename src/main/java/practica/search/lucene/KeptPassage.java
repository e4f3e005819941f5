package practica.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import practica.language.Language;
import practica.search.Passage.InFile;
import practica.storage.Hash;

/// What the index keeps of a passage for whoever reads of it: its words as they stand, and where.
record KeptPassage(String words, Language language, String where, Optional<InFile> file) {
    BytesRef bytes() {
        try {
            var out = new ByteBuffersDataOutput();
            out.writeString(language.code());
            out.writeString(where);
            out.writeByte((byte) (file.isPresent() ? 1 : 0));
            if (file.isPresent()) {
                out.writeString(file.get().hash().value());
                out.writeString(file.get().name());
                out.writeString(file.get().part());
                out.writeString(file.get().mediaType());
                out.writeVInt(file.get().page());
            }
            out.writeBytes(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
            return new BytesRef(out.toArrayCopy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeptPassage of(BytesRef bytes) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            var language = new Language(in.readString());
            var where = in.readString();
            var file = in.readByte() == 0 ? Optional.<InFile>empty() : Optional.of(file(in));
            var rest = bytes.offset + bytes.length - in.getPosition();
            var words = new String(bytes.bytes, in.getPosition(), rest, StandardCharsets.UTF_8);
            return new KeptPassage(words, language, where, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InFile file(ByteArrayDataInput in) throws IOException {
        return new InFile(
                new Hash(in.readString()),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readVInt());
    }
}
