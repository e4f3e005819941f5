package practica.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.file.ReadFile;
import practica.language.Language;
import practica.language.Messages;
import practica.submission.SubmissionFile;
import practica.web.Days;

/// A file of a submission.
///
/// @param notBefore the day before which it opens to nobody else, as a form has it, and `opens` as
///   people say it; both empty where it is to be open at once
/// @param state what came of reading it, and of drawing it where nothing did
/// @param waiting whether it is still to be read
/// @param picture what the small picture of its first page is called; empty where there is none
public record SubmissionFileView(
        int position,
        String name,
        String caption,
        String licence,
        String notBefore,
        String opens,
        String state,
        boolean waiting,
        String picture) {
    static SubmissionFileView of(SubmissionFile file, Language reader) {
        var original = file.original();
        var say = Messages.in(reader);
        var state = say.say("file.state." + original.state().name().toLowerCase(Locale.ROOT));
        return new SubmissionFileView(
                file.position(),
                file.name(),
                file.caption(),
                file.licence(),
                file.notBefore().map(LocalDate::toString).orElse(""),
                file.notBefore().map(day -> Days.day(day, reader)).orElse(""),
                Stream.of(
                                state,
                                original.reason().isEmpty()
                                        ? ""
                                        : say.say("file.reason." + original.reason()),
                                file.undrawn() ? say.say("deposit.files.undrawn") : "")
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" – ")),
                original.state() == ReadFile.State.WAITING,
                file.smallPicture());
    }
}
