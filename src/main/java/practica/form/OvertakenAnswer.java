package practica.form;

import java.util.Map;

/// What the script of a form is answered where somebody else wrote meanwhile: the revision, what is
/// said of it, where both can be seen, and what they wrote, by field.
public record OvertakenAnswer(
        int revision, String said, String compare, Map<String, String> theirs) {
    public OvertakenAnswer {
        theirs = Map.copyOf(theirs);
    }
}
