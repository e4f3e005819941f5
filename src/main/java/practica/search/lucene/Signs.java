package practica.search.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/// Catalan's *l·l*, also as typewriters had it, becomes *ll*; every other sign that Unicode lets
/// stand within a word (`it's`, `uclg.org`, `3,5`) becomes a space. Of whole texts at once, which
/// are never long.
final class Signs extends BaseCharFilter {
    private static final String WITHIN_WORDS = ".,:;'’‘_·․﹒．＇，：；";
    private static final String GEMINATING = "·.•";

    private char @Nullable [] signs;
    private int length;
    private int at;

    Signs(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        var all = signs == null ? all() : signs;
        if (at == length) {
            return -1;
        }
        var count = Math.min(most, length - at);
        System.arraycopy(all, at, into, from, count);
        at += count;
        return count;
    }

    private char[] all() throws IOException {
        var text = whole();
        var kept = 0;
        for (var sign = 0; sign < length; sign++) {
            if (isGeminate(text, sign)) {
                text[kept++] = text[sign];
                text[kept++] = text[sign];
                sign += 2;
                addOffCorrectMap(kept, sign + 1 - kept);
            } else {
                text[kept++] = isWithinWords(text[sign]) ? ' ' : text[sign];
            }
        }
        length = kept;
        signs = text;
        return text;
    }

    private char[] whole() throws IOException {
        var text = new char[1_024];
        for (var read = input.read(text); read >= 0; ) {
            length += read;
            if (length == text.length) {
                text = java.util.Arrays.copyOf(text, 2 * length);
            }
            read = input.read(text, length, text.length - length);
        }
        return text;
    }

    private boolean isGeminate(char[] text, int from) {
        return (text[from] == 'l' || text[from] == 'L')
                && from + 2 < length
                && text[from + 2] == text[from]
                && GEMINATING.indexOf(text[from + 1]) >= 0
                && (text[from] == 'l' || text[from + 1] != '•');
    }

    private static boolean isWithinWords(char sign) {
        return (sign < 'A' || sign > 'z' || sign == '_')
                && !(sign >= '0' && sign <= '9')
                && sign != ' '
                && WITHIN_WORDS.indexOf(sign) >= 0;
    }
}
