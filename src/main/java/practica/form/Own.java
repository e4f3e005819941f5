package practica.form;

import java.util.List;
import java.util.Optional;
import practica.item.BlockPart;
import practica.item.FormField;
import practica.item.FormStep;
import practica.language.Language;
import practica.language.Messages;
import practica.submission.Completeness;
import practica.submission.Rendering;
import practica.submission.Submission;

/// What every page of a submission says of it.
///
/// @param stateName the state in the reader's language
/// @param next the next best thing to add; empty where everything is there
/// @param save where the script of the form sends what is typed
/// @param translation whether it is no more than a translation
public record Own(
        String id,
        String title,
        String state,
        String stateName,
        int revision,
        boolean writable,
        boolean submittable,
        boolean discardable,
        int percent,
        Optional<Link> next,
        List<StepLink> steps,
        String save,
        boolean translation) {
    private static final String TRANSLATION = "/translation";

    public Own {
        steps = List.copyOf(steps);
    }

    /// Words that lead to a part of the form.
    public record Link(String words, String address) {}

    /// A step: how many of its fields are filled in.
    public record StepLink(
            String key, String label, String address, int filled, int fields, boolean current) {}

    static Own of(
            Submission submission,
            Completeness completeness,
            boolean writable,
            String current,
            Language reader) {
        var address = address(submission, reader);
        var state = submission.state().key();
        return new Own(
                submission.id().toString(),
                submission.draft().title(),
                state,
                Messages.in(reader).say("submission.state." + state),
                submission.revision(),
                writable,
                writable && submission.state().isWithOwner(),
                writable && submission.submittedAt().isEmpty(),
                completeness.percent(),
                completeness.next().map(key -> link(submission, key, reader)),
                submission.language().isPresent()
                        ? List.of(translation(submission, address, current, reader))
                        : Step.of(submission).stream()
                                .map(step -> step(submission, step, address, current, reader))
                                .toList(),
                address
                        + (submission.language().isPresent()
                                ? TRANSLATION + "/autosave"
                                : "/autosave"),
                submission.language().isPresent());
    }

    /// Where it is seen as a whole.
    public static String address(Submission submission, Language reader) {
        return "/" + reader + "/deposit/" + submission.id();
    }

    /// Where a field is filled in; empty where the form has none of that key.
    static Optional<String> place(Submission submission, String key, Language reader) {
        var step =
                submission.language().isPresent()
                        ? Optional.of(TRANSLATION)
                        : Step.having(submission, key).map(one -> "/" + one.key());
        return step.map(one -> address(submission, reader) + one + "#" + key);
    }

    private static Link link(Submission submission, String key, Language reader) {
        var sources = address(submission, reader) + "/" + FormStep.SOURCES.key() + "#" + key;
        return new Link(name(key, reader), place(submission, key, reader).orElse(sources));
    }

    /// What a field is called, the text of a document, or the files.
    public static String name(String key, Language reader) {
        return FormField.of(key)
                .map(field -> field.label(reader))
                .or(() -> BlockPart.label(key, reader))
                .orElseGet(() ->
                        Messages.in(reader)
                                .say(key.equals("body") ? "compare.text" : "item.files"));
    }

    private static StepLink translation(
            Submission submission, String address, String current, Language reader) {
        var language = submission.language().orElseThrow();
        var fields = Rendering.of(submission.draft(), language);
        return new StepLink(
                TRANSLATION.substring(1),
                Messages.in(reader).say("parallel.title", language.name(reader)),
                address + TRANSLATION,
                (int) fields.stream().filter(field -> !field.words().isBlank()).count(),
                fields.size(),
                TRANSLATION.endsWith(current) && !current.isEmpty());
    }

    private static StepLink step(
            Submission submission, Step step, String address, String current, Language reader) {
        var filled = step.fields().stream().filter(field -> field.isIn(submission.draft())).count();
        return new StepLink(
                step.key(),
                step.step().label(reader),
                address + "/" + step.key(),
                (int) filled,
                step.fields().size(),
                step.key().equals(current));
    }
}
