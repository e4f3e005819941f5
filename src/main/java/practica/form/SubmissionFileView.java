package practica.form;

import java.util.Locale;
import practica.file.ReadFile;
import practica.language.Language;
import practica.language.Messages;
import practica.submission.SubmissionFile;

/// A file of a submission.
///
/// @param state what came of reading it
/// @param waiting whether it is still to be read
public record SubmissionFileView(
        int position, String name, String caption, String licence, String state, boolean waiting) {
    static SubmissionFileView of(SubmissionFile file, Language reader) {
        var original = file.original();
        var say = Messages.in(reader);
        var state = say.say("file.state." + original.state().name().toLowerCase(Locale.ROOT));
        return new SubmissionFileView(
                file.position(),
                file.name(),
                file.caption(),
                file.licence(),
                original.reason().isEmpty()
                        ? state
                        : state + " – " + say.say("file.reason." + original.reason()),
                original.state() == ReadFile.State.WAITING);
    }
}
