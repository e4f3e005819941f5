package practica.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlReaderTest {
    @TempDir Path folder;

    @Test
    void whatXmlMayHaveIsLeftAlone() throws IOException {
        var words = "<a>\t\r\né 水 🌳 &amp; &#9; &#x1F333; &#10FFFF &# &;</a>&";

        assertEquals(words, read(words));
    }

    @Test
    void whatItMayNotHaveBecomesASpace() throws IOException {
        assertEquals(
                "<a>  . . . . .</a>",
                read("\uFEFF \n<a>\u0000\u0007.&#0;.&#x1F;.&#xD800;.&#x110000;.</a>"));
    }

    @Test
    void charactersAtTheEdgeOfTheBufferAreWhole() throws IOException {
        for (var before = 16_370; before < 16_390; before++) {
            var words = "<" + "a".repeat(before) + "🌳&#1;&#x1F333;";

            assertEquals(words.replace("&#1;", " "), read(words));
        }
    }

    private String read(String words) throws IOException {
        var file = Files.writeString(folder.resolve("a"), words);
        var out = new StringWriter();
        try (var reader = XmlReader.of(file)) {
            reader.transferTo(out);
        }
        return out.toString();
    }
}
