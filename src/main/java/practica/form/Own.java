package practica.form;

import java.util.List;
import java.util.Optional;
import practica.item.FormField;
import practica.item.FormStep;
import practica.language.Language;
import practica.language.Messages;
import practica.submission.Completeness;
import practica.submission.Submission;

/// What every page of a submission says of it.
///
/// @param stateName the state in the reader's language
/// @param next the next best thing to add; empty where everything is there
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
        List<StepLink> steps) {
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
                completeness.next().map(key -> link(submission, key, address, reader)),
                Step.of(submission).stream()
                        .map(step -> step(submission, step, address, current, reader))
                        .toList());
    }

    static String address(Submission submission, Language reader) {
        return "/" + reader + "/deposit/" + submission.id();
    }

    private static Link link(Submission submission, String key, String address, Language reader) {
        var step = Step.having(submission, key).map(Step::step).orElse(FormStep.SOURCES);
        return new Link(name(key, reader), address + "/" + step.key() + "#" + key);
    }

    /// What a field is called, or the files.
    static String name(String key, Language reader) {
        return FormField.of(key)
                .map(field -> field.label(reader))
                .orElseGet(() -> Messages.in(reader).say("item.files"));
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
