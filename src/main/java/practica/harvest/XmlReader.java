package practica.harvest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The characters of an XML file, without those that no XML may have: repositories pass on what
/// people pasted, and one form feed would cost the whole page. Such characters become spaces, also
/// where they are written as references, and what stands before the document is skipped; bytes that
/// are no characters become signs that say so.
final class XmlReader extends Reader {
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Pattern REFERENCE =
            Pattern.compile("#(?:x([0-9A-Fa-f]{1,6})|(\\d{1,7}));.*", Pattern.DOTALL);
    private static final int LONGEST_REFERENCE = 10;
    private static final int BYTE_ORDER = 0xFEFF;

    private final Reader in;
    private final char[] buffer = new char[16_384];
    private int at;
    private int end;
    private boolean afterHalf;

    private XmlReader(Reader in) {
        this.in = in;
    }

    static XmlReader of(Path file) throws IOException {
        var reader =
                new XmlReader(new InputStreamReader(Files.newInputStream(file), charset(file)));
        while (reader.has(1) && isNoBeginning(reader.buffer[reader.at])) {
            reader.at++;
        }
        return reader;
    }

    private static boolean isNoBeginning(char sign) {
        return sign == BYTE_ORDER || Character.isWhitespace(sign);
    }

    private static Charset charset(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var beginning = new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
            var declared = ENCODING.matcher(beginning);
            return declared.find() && Charset.isSupported(declared.group(1))
                    ? Charset.forName(declared.group(1))
                    : StandardCharsets.UTF_8;
        }
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        var read = 0;
        while (read < length && has(1)) {
            to[from + read++] = next();
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    /// Whether so many more characters lie in the buffer, if need be after filling it.
    private boolean has(int many) throws IOException {
        while (end - at < many) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            var read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }

    private char next() throws IOException {
        var sign = buffer[at++];
        if (sign == '&') {
            return isForbiddenReference() ? ' ' : sign;
        }
        if (isAllowed(sign)) {
            return sign;
        }
        return isOfAPair(sign) ? sign : ' ';
    }

    /// Both halves of a character stand, one of them alone does not.
    private boolean isOfAPair(char sign) throws IOException {
        var isSecond = afterHalf && Character.isLowSurrogate(sign);
        afterHalf =
                Character.isHighSurrogate(sign) && has(1) && Character.isLowSurrogate(buffer[at]);
        return isSecond || afterHalf;
    }

    /// Whether a character that may not be is referred to; it is passed over then.
    private boolean isForbiddenReference() throws IOException {
        if (!has(1) || buffer[at] != '#') {
            return false;
        }
        has(LONGEST_REFERENCE);
        var words = new String(buffer, at, Math.min(LONGEST_REFERENCE, end - at));
        var reference = REFERENCE.matcher(words);
        if (!reference.matches() || isAllowed(code(reference.group(1), reference.group(2)))) {
            return false;
        }
        at += words.indexOf(';') + 1;
        return true;
    }

    private static int code(String hexadecimal, String decimal) {
        return hexadecimal == null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
    }

    /// What XML 1.0 calls a character.
    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || (sign >= 0x10000 && sign <= 0x10FFFF);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
