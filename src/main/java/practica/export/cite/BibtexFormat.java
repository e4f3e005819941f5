package practica.export.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;
import practica.export.Format;
import practica.export.Selection;

/// The items as BibTeX in UTF-8; what means something to TeX is written so that it means itself.
public final class BibtexFormat implements Format {
    private static final Map<Integer, String> SPECIAL =
            Map.of(
                    (int) '\\', "\\textbackslash{}",
                    (int) '$', "\\$",
                    (int) '&', "\\&",
                    (int) '%', "\\%",
                    (int) '#', "\\#",
                    (int) '_', "\\_",
                    (int) '~', "\\textasciitilde{}",
                    (int) '^', "\\textasciicircum{}");

    @Override
    public String name() {
        return "bibtex";
    }

    @Override
    public Type type(Selection selection) {
        return new Type("application/x-bibtex; charset=utf-8", "bib");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        selection.each(item ->
                out.write(of(Reference.of(item, selection)).getBytes(StandardCharsets.UTF_8)));
    }

    private static String of(CSLItemData reference) throws IOException {
        var report = reference.getType() == CSLType.REPORT;
        var entry =
                new BibTeXEntry(
                        report ? BibTeXEntry.TYPE_TECHREPORT : new Key("online"),
                        new Key(reference.getId()));
        if (reference.getAuthor() != null) {
            // Within braces of its own it is one name, and no surname.
            var body = "{" + plain(reference.getAuthor()[0].getLiteral()) + "}";
            add(entry, BibTeXEntry.KEY_AUTHOR, body);
            add(entry, report ? BibTeXEntry.KEY_INSTITUTION : BibTeXEntry.KEY_ORGANIZATION, body);
        }
        add(entry, BibTeXEntry.KEY_TITLE, plain(reference.getTitle()));
        var date = reference.getIssued().getDateParts()[0];
        add(entry, BibTeXEntry.KEY_YEAR, Integer.toString(date[0]));
        if (date.length > 1) {
            add(entry, BibTeXEntry.KEY_MONTH, Integer.toString(date[1]));
        }
        add(entry, BibTeXEntry.KEY_PUBLISHER, Reference.LIBRARY);
        add(entry, new Key("version"), reference.getVersion());
        add(entry, new Key("language"), reference.getLanguage());
        add(entry, new Key("keywords"), plain(reference.getKeyword()));
        add(entry, new Key("abstract"), plain(reference.getAbstrct()));
        add(entry, BibTeXEntry.KEY_URL, reference.getURL());
        var one = new BibTeXDatabase();
        one.addObject(entry);
        var words = new StringWriter();
        new BibTeXFormatter().format(one, words);
        return words.append("\n\n").toString();
    }

    private static void add(BibTeXEntry entry, Key key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            entry.addField(key, new StringValue(value, StringValue.Style.BRACED));
        }
    }

    private static String plain(@Nullable String words) {
        return words == null
                ? ""
                : words.codePoints()
                        .mapToObj(code -> said(code, words))
                        .collect(Collectors.joining());
    }

    /// BibTeX counts braces even where they are escaped, so those without a partner are named.
    private static String said(int code, String words) {
        return switch (code) {
            case '{' -> isBalanced(words) ? "\\{" : "\\textbraceleft{}";
            case '}' -> isBalanced(words) ? "\\}" : "\\textbraceright{}";
            default -> SPECIAL.getOrDefault(code, Character.toString(code));
        };
    }

    private static boolean isBalanced(String words) {
        var open = 0;
        for (var at = 0; at < words.length() && open >= 0; at++) {
            open += words.charAt(at) == '{' ? 1 : words.charAt(at) == '}' ? -1 : 0;
        }
        return open == 0;
    }
}
