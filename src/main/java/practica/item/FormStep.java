package practica.item;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import practica.language.Language;
import practica.language.Messages;

/// The parts of the form, in their order: the headings of a template, the steps of a form.
public enum FormStep {
    BASICS,
    WHERE,
    SUBJECT,
    STORY,
    FACTS,
    SOURCES;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label(Language reader) {
        return Messages.in(reader).say("form.step." + key());
    }

    /// Those of a kind of item.
    public List<FormField> fields(String kind) {
        return FormField.ofKind(kind).stream().filter(field -> field.step() == this).toList();
    }

    public List<FormField> fields() {
        return Arrays.stream(FormField.values()).filter(field -> field.step() == this).toList();
    }
}
