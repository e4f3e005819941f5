package practica.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import practica.check.Checked.Bad;
import practica.check.Problem;
import practica.item.FormField;
import practica.item.Known;
import practica.text.Words;

/// What keeps a submission from being submitted: what is wrong with it, what could not be read, and
/// what is still empty. Every problem is named by the key of its field.
record Needs(Submission submission, List<SubmissionFile> files, Known known) {
    private static final int LONGEST_DETAIL = 200;
    private static final String SECTION = "section.";

    /// What is said of words that could not be read.
    private static final Map<FormField.Kind, String> UNREAD =
            Map.of(
                    FormField.Kind.DATE, "check.date",
                    FormField.Kind.PLACES, "check.place",
                    FormField.Kind.COST, "check.cost",
                    FormField.Kind.LINKS, "check.address",
                    FormField.Kind.ADDRESS, "check.address");

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (submission.draft().check(known) instanceof Bad(var wrong)) {
            wrong.stream().map(this::named).forEach(problems::add);
        }
        if (submission.language().isEmpty()) {
            noCover().ifPresent(problems::add);
        }
        submission.unread().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> unread(one.getKey(), one.getValue()))
                .forEach(problems::add);
        Completeness.of(submission, files).missing().stream()
                .filter(key -> problems.stream().noneMatch(one -> one.field().equals(key)))
                .map(key -> new Problem(key, "check.needed", ""))
                .forEach(problems::add);
        return problems;
    }

    /// Why what is wanted as its cover is none: it has to be an image or a PDF of its own that
    /// everybody may see, and of which a picture can be made. Empty also where none is wanted.
    private Optional<Problem> noCover() {
        var cover = submission.draft().cover();
        if (cover == null || cover.file().isEmpty()) {
            return Optional.empty();
        }
        var named = files.stream().filter(file -> file.name().equals(cover.file())).toList();
        if (named.stream().anyMatch(SubmissionFile::mayBeCover)) {
            return Optional.empty();
        }
        var undrawn = named.stream().anyMatch(SubmissionFile::undrawn);
        return Optional.of(
                new Problem(
                        FormField.COVER.key(),
                        undrawn ? "check.cover.undrawn" : "check.cover.file",
                        cover.file()));
    }

    /// In a translation the fields are its own, under the same keys.
    private Problem named(Problem problem) {
        var own = submission.language().map(one -> "translations." + one + ".");
        if (own.filter(problem.field()::startsWith).isPresent()) {
            var key = problem.field().substring(own.get().length());
            return new Problem(key, problem.message(), problem.detail());
        }
        return problem.field().startsWith(SECTION)
                ? new Problem(
                        problem.field().substring(SECTION.length()),
                        problem.message(),
                        problem.detail())
                : problem;
    }

    private static Problem unread(String key, String words) {
        var message =
                FormField.of(key).map(field -> UNREAD.get(field.kind())).orElse("check.unread");
        return new Problem(
                key, message, Words.beginning(words.strip().replace("\n", "; "), LONGEST_DETAIL));
    }
}
