package practica.review;

import java.util.List;

/// A message as the conversation shows it. `html` is safe; `quoted` are the first words of what it
/// answers, empty where it answers nothing.
public record Said(
        long id,
        String kind,
        String author,
        boolean mine,
        String html,
        String quoted,
        String when,
        List<File> files) {
    /// A file that it carries: where it is, and its name, format and size in words.
    public record File(String address, String name, String format, String size) {}

    public Said {
        files = List.copyOf(files);
    }
}
