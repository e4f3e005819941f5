package practica.review;

/// A message as the conversation shows it. `html` is safe; `quoted` are the first words of what it
/// answers, empty where it answers nothing.
public record Said(
        long id,
        String kind,
        String author,
        boolean mine,
        String html,
        String quoted,
        String when) {}
