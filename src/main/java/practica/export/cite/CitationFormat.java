package practica.export.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practica.export.Format;
import practica.export.Selection;

/// The items as people cite them, in the style that is wanted: a line of text for each. They are
/// said a hundred at a time, each hundred in the order of the style.
public final class CitationFormat implements Format {
    private static final int AT_ONCE = 100;

    @Override
    public String name() {
        return "citation";
    }

    @Override
    public Type type(Selection selection) {
        return new Type("text/plain; charset=utf-8", "txt");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        var some = new Some();
        var wish = selection.wish();
        var style = Style.of(wish.style()).orElse(Style.APA);
        var csl = new CSL(some, style.file(wish.reader()), Style.locale(wish.reader()));
        csl.setOutputFormat("text");
        selection.each(item -> {
            some.add(Reference.of(item, selection));
            if (some.getIds().size() == AT_ONCE) {
                say(csl, some, out);
            }
        });
        say(csl, some, out);
    }

    private static void say(CSL csl, Some some, OutputStream out) throws IOException {
        csl.registerCitationItems(some.getIds());
        for (var entry : csl.makeBibliography().getEntries()) {
            out.write((Reference.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        csl.reset();
        some.clear();
    }

    /// The references at hand.
    private static final class Some implements ItemDataProvider {
        private final Map<String, CSLItemData> references = new LinkedHashMap<>();

        void add(CSLItemData reference) {
            references.put(reference.getId(), reference);
        }

        void clear() {
            references.clear();
        }

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return references.get(id);
        }

        @Override
        public Collection<String> getIds() {
            return references.keySet();
        }
    }
}
