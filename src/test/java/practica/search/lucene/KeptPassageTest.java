package practica.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.search.Passage.InFile;
import practica.storage.Hash;

class KeptPassageTest {
    private static final InFile PAGE =
            new InFile(
                    new Hash("ab".repeat(32)),
                    "Pla d\u2019acció \u001f.zip",
                    "água.docx",
                    "application/zip",
                    5_000);

    @Test
    void whatIsKeptIsReadAgain() {
        for (var file : List.of(Optional.<InFile>empty(), Optional.of(PAGE))) {
            for (var words : List.of("", "One\nline", "água \u0000 \u001f 水 😀")) {
                var kept = new KeptPassage(words, Language.CA, "section.results", file);

                assertEquals(kept, KeptPassage.of(kept.bytes()));
            }
        }
    }

    @Test
    void onlyItsOwnPartOfLongerBytesIsRead() {
        var kept = new KeptPassage("Own words", Language.EN, "file", Optional.of(PAGE));
        var own = kept.bytes();
        var longer = new byte[own.length + 7];
        System.arraycopy(own.bytes, own.offset, longer, 3, own.length);

        assertEquals(kept, KeptPassage.of(new BytesRef(longer, 3, own.length)));
    }
}
