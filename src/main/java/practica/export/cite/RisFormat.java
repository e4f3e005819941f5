package practica.export.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practica.export.Format;
import practica.export.Selection;

/// The items as RIS, which programs that keep literature have read since the eighties: two letters,
/// two spaces, a dash and a space before every value.
public final class RisFormat implements Format {
    @Override
    public String name() {
        return "ris";
    }

    @Override
    public Type type(Selection selection) {
        return new Type("application/x-research-info-systems; charset=utf-8", "ris");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        selection.each(item ->
                out.write(of(Reference.of(item, selection)).getBytes(StandardCharsets.UTF_8)));
    }

    private static String of(CSLItemData reference) {
        var lines = new StringBuilder();
        line(lines, "TY", reference.getType() == CSLType.REPORT ? "RPRT" : "ELEC");
        line(lines, "ID", reference.getId());
        line(lines, "TI", reference.getTitle());
        if (reference.getAuthor() != null) {
            // A name with a comma is that of a person; this one is a body's, and has none.
            line(lines, "AU", reference.getAuthor()[0].getLiteral().replace(",", ""));
        }
        var date = Arrays.stream(reference.getIssued().getDateParts()[0]).boxed().toList();
        line(lines, "PY", date.getFirst().toString());
        line(lines, "DA", day(date));
        line(lines, "T2", reference.getContainerTitle());
        line(lines, "PB", reference.getPublisher());
        line(lines, "AB", reference.getAbstrct());
        if (reference.getKeyword() != null) {
            for (var keyword : reference.getKeyword().split(", ", 0)) {
                line(lines, "KW", keyword);
            }
        }
        line(lines, "LA", reference.getLanguage());
        line(lines, "UR", reference.getURL());
        return lines.append("ER  - \r\n\r\n").toString();
    }

    /// `2020/05/07/`, or as much as is known.
    private static String day(List<Integer> date) {
        var parts =
                date.stream().map(one -> "%02d".formatted(one)).collect(Collectors.joining("/"));
        return parts + "/".repeat(4 - date.size());
    }

    private static void line(StringBuilder lines, String tag, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}
