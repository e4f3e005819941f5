package practica.web;

import java.util.List;
import java.util.Optional;
import practica.check.Problem;

/// A line of a form: its name, what stands in it, what kind of input a browser makes of it, what it
/// fills in by itself, and what is wrong with it. What it is called is the message `field.` with
/// its name.
public record Input(
        String name, String value, String type, String autocomplete, Optional<Problem> problem) {
    /// A line of text.
    public static Input text(String name, String value, String autocomplete) {
        return new Input(name, value, "text", autocomplete, Optional.empty());
    }

    /// An address of e-mail.
    public static Input email(String value) {
        return new Input("address", value, "email", "username", Optional.empty());
    }

    /// A password: one that is known, or one that is being chosen.
    public static Input password(String name, boolean known) {
        return new Input(
                name,
                "",
                "password",
                known ? "current-password" : "new-password",
                Optional.empty());
    }

    /// The same, with the first of the problems that is its own.
    public Input with(List<Problem> problems) {
        return new Input(
                name,
                value,
                type,
                autocomplete,
                problems.stream().filter(one -> one.field().equals(name)).findFirst());
    }
}
