package practica.form;

import java.util.Map;

/// What the script of a form is answered once it is saved: the revision, how much is filled in (0
/// to 100), what is said of it, and what is wrong with it, by field.
public record SavedAnswer(
        int revision, int completeness, String said, Map<String, String> problems) {
    public SavedAnswer {
        problems = Map.copyOf(problems);
    }
}
