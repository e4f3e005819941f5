package practica.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import practica.support.FilledTemplate;

/// Documents made of their parts, written as pairs of name and XML.
final class Made {
    private static final String ODT =
            """
            <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b" xmlns:xlink="x">
            <office:automatic-styles>
            <style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="I"><style:text-properties fo:font-style="italic"/></style:style>
            <text:list-style style:name="N"><text:list-level-style-number text:level="1"/></text:list-style>
            </office:automatic-styles>
            <office:body><office:text>%s</office:text></office:body></office:document-content>
            """;

    private Made() {}

    static Path file(Path folder, String... parts) throws IOException {
        var named = new LinkedHashMap<String, byte[]>();
        for (var at = 0; at < parts.length; at += 2) {
            named.put(parts[at], parts[at + 1].getBytes(UTF_8));
        }
        return Files.write(folder.resolve("made"), FilledTemplate.zip(named));
    }

    static List<Block> odt(Path folder, String body) throws IOException {
        return OfficeText.read(file(folder, "content.xml", ODT.formatted(body))).blocks();
    }

    static List<Block> docx(Path folder, String body, String... more) throws IOException {
        var parts = new String[more.length + 2];
        parts[0] = "word/document.xml";
        parts[1] =
                "<w:document xmlns:w=\"w\" xmlns:r=\"r\" xmlns:m=\"m\"><w:body>"
                        + body
                        + "</w:body></w:document>";
        System.arraycopy(more, 0, parts, 2, more.length);
        return OfficeText.read(file(folder, parts)).blocks();
    }

    static List<String> markdown(List<Block> blocks) {
        return blocks.stream()
                .map(block ->
                        switch (block) {
                            case Block.Paragraph paragraph -> paragraph.markdown();
                            case Block.Table(_, var rows) -> rows.toString();
                        })
                .toList();
    }
}
