package practica.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practica.extract.Extraction.Read;
import practica.extract.Extraction.Reason;
import practica.extract.Extraction.Unreadable;

/// The text that a worker has read of a file so far.
final class Collected implements Gathering<Extraction> {
    /// Beside its words a file may have so many characters of names and headings.
    private static final long SLACK = 20_000_000;

    private final List<Page> pages = new ArrayList<>();
    private Facts facts = Facts.ofType(Facts.UNKNOWN_TYPE);
    private @Nullable Extraction end;
    private long left;

    Collected(long mostCharacters) {
        left = mostCharacters + SLACK;
    }

    @Override
    public void add(Frame frame) throws IOException {
        switch (frame) {
            case Frame.Ready() -> throw new IOException("Ready in the middle of a file");
            case Frame.Known(var known) -> facts = known;
            case Frame.Pictured _ -> throw new IOException("A picture in the middle of a text");
            case Frame.Opened(var number, var part) -> {
                spend(part.length() + 1);
                pages.add(new Page(number, part));
            }
            case Frame.Words(var page, var text) -> {
                spend(text.length());
                page(page).text.append(text);
            }
            case Frame.Headed(var page, var heading) -> {
                spend(heading.length());
                page(page).heading = heading;
            }
            case Frame.Recognised(var page) -> page(page).recognised = true;
            case Frame.Done(var partial) -> end = new Read(facts, pages(), partial);
            case Frame.Failed(var reason) -> end = failed(reason);
        }
    }

    @Override
    public @Nullable Extraction end() {
        return end;
    }

    @Override
    public Extraction failed(Reason reason) {
        return new Unreadable(facts, reason, pages());
    }

    private Page page(int index) throws IOException {
        if (index < 0 || index >= pages.size()) {
            throw new IOException("Page " + index + " was not opened");
        }
        return pages.get(index);
    }

    private void spend(int characters) throws IOException {
        left -= characters;
        if (left < 0) {
            throw new IOException("More characters than were asked for");
        }
    }

    private List<ReadPage> pages() {
        return pages.stream().filter(page -> !page.text.isEmpty()).map(Page::read).toList();
    }

    private static final class Page {
        private final int number;
        private final String part;
        private final StringBuilder text = new StringBuilder();
        private String heading = "";
        private boolean recognised;

        Page(int number, String part) {
            this.number = number;
            this.part = part;
        }

        ReadPage read() {
            return new ReadPage(number, part, heading, text.toString(), recognised);
        }
    }
}
