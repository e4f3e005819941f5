package practica.export.read;

import java.io.IOException;
import java.io.OutputStream;
import practica.export.Format;
import practica.export.Selection;

/// The items as a book (EPUB 3.3): a title page, contents, and a chapter for each.
public final class EpubFormat implements Format {
    @Override
    public String name() {
        return "epub";
    }

    @Override
    public boolean isRead() {
        return true;
    }

    @Override
    public Type type(Selection selection) {
        return new Type(Book.TYPE, "epub");
    }

    @Override
    public int most() {
        return PdfFormat.MOST;
    }

    @Override
    public int small() {
        return PdfFormat.SMALL;
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        try (var book = new Book(out, selection)) {
            selection.each(item -> {
                for (var chapter : Chapter.of(item, selection)) {
                    book.add(chapter);
                }
            });
            book.finish();
        }
    }
}
