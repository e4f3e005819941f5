package practica.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practica.item.FormField;
import practica.item.FormStep;
import practica.submission.Submission;

/// A page of the form. The first one of a quick submission asks for all that it needs, and the
/// others for the rest.
record Step(FormStep step, List<FormField> fields) {
    /// None where it is a translation, which has a page of its own.
    static List<Step> of(Submission submission) {
        if (submission.language().isPresent()) {
            return List.of();
        }
        return Arrays.stream(FormStep.values())
                .map(step -> new Step(step, fields(step, submission)))
                .filter(step -> !step.fields().isEmpty())
                .toList();
    }

    /// Empty where its form has no such step.
    static Optional<Step> of(Submission submission, String key) {
        return of(submission).stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /// Where somebody goes on; empty after the last one.
    static Optional<Step> after(Submission submission, Step step) {
        var steps = of(submission);
        return steps.stream().skip(steps.indexOf(step) + 1).findFirst();
    }

    /// The step that has the field.
    static Optional<Step> having(Submission submission, String key) {
        return of(submission).stream()
                .filter(step -> step.fields().stream().anyMatch(one -> one.key().equals(key)))
                .findFirst();
    }

    String key() {
        return step.key();
    }

    private static List<FormField> fields(FormStep step, Submission submission) {
        var own = step.fields(submission.draft().kind()).stream();
        if (!submission.quick()) {
            return own.toList();
        }
        var rest = own.filter(field -> !FormField.QUICK.contains(field));
        return (step == FormStep.BASICS ? Stream.concat(FormField.QUICK.stream(), rest) : rest)
                .toList();
    }
}
