package practica.form;

import java.util.Map;
import practica.item.Draft;
import practica.item.FieldText;
import practica.item.FormField;
import practica.submission.Revision;
import practica.submission.Submission;

/// What is written in a form: what was understood, and of the other fields the words as they were
/// typed.
record Written(Draft draft, Map<String, String> unread) {
    Written {
        unread = Map.copyOf(unread);
    }

    static Written of(Submission submission) {
        return new Written(submission.draft(), submission.unread());
    }

    static Written of(Revision revision) {
        return new Written(revision.draft(), revision.unread());
    }

    /// All that stands in the field, understood or not.
    String words(FormField field) {
        var text = FieldText.of(draft, field);
        var typed = unread.getOrDefault(field.key(), "");
        return typed.isEmpty() || text.isEmpty() ? text + typed : text + "\n" + typed;
    }
}
