package practica.form;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Visitors;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.form.ComparePage.Difference;
import practica.form.OverviewPage.Newer;
import practica.form.OverviewPage.ToDo;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemPage;
import practica.item.Known;
import practica.item.Preview;
import practica.language.Language;
import practica.language.Messages;
import practica.submission.Revision;
import practica.submission.Submission;
import practica.submission.SubmissionId;
import practica.submission.Submissions;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// A submission as a whole: as it will look, what is still to be done, submitting and discarding
/// it. Whoever may not see it is told that there is none.
public final class SubmissionPages {
    /// What is said of what is empty: it may be as long as one writes.
    public static final Set<String> EMPTY = Set.of("check.missing", "check.needed");

    private final Submissions submissions;
    private final Desk desk;
    private final Known known;
    private final FieldViews views;
    private final Pages pages;

    /// Where a submission is handed in.
    public interface Desk {
        /// Takes a submission from its owner, or says what is to be corrected first.
        ///
        /// @param accepted whether the owner accepts the terms and the licence
        Checked<Submission> submit(SubmissionId id, AccountId by, boolean accepted);
    }

    public SubmissionPages(Submissions submissions, Desk desk, Known known, Pages pages) {
        this.submissions = submissions;
        this.desk = desk;
        this.known = known;
        this.views = new FieldViews(known);
        this.pages = pages;
    }

    public void show(Context ctx) {
        pages.show(ctx, page(ctx, visible(ctx), List.of()));
    }

    public void submit(Context ctx) {
        var submission = writable(ctx);
        var accepted = "yes".equals(ctx.formParam("terms"));
        switch (desk.submit(submission.id(), Visitors.member(ctx).id(), accepted)) {
            case Bad(var problems) ->
                    pages.show(
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                            page(ctx, submission, problems));
            case Good(var submitted) ->
                    ctx.redirect(
                            Own.address(submitted, Reader.of(ctx)) + "?submitted=yes",
                            HttpStatus.SEE_OTHER);
        }
    }

    public void discard(Context ctx) {
        var submission = writable(ctx);
        if (!submissions.discard(submission.id(), Visitors.member(ctx).id())) {
            throw moved();
        }
        ctx.redirect("/" + Reader.of(ctx) + "/deposit", HttpStatus.SEE_OTHER);
    }

    /// Takes in what others changed of the item since this was begun.
    public void rebase(Context ctx) {
        var submission = writable(ctx);
        if (!submissions.corrections().rebase(submission.id(), Visitors.member(ctx).id())) {
            throw moved();
        }
        ctx.redirect(Own.address(submission, Reader.of(ctx)), HttpStatus.SEE_OTHER);
    }

    /// What changed since the revision that somebody saw. What was written before it was first
    /// submitted is for its owner only.
    public void compare(Context ctx) {
        var submission = visible(ctx);
        var reader = Reader.of(ctx);
        var first = first(submission, Visitors.member(ctx));
        var words = requireNonNullElse(ctx.queryParam("since"), Integer.toString(first));
        var since =
                words.matches("\\d{1,9}")
                        ? Optional.of(Integer.parseInt(words))
                                .filter(one -> one <= submission.revision())
                                .flatMap(one -> submissions.revisionUpTo(submission.id(), one))
                        : Optional.<Revision>empty();
        var before =
                since.filter(one -> one.revision() >= first)
                        .map(Written::of)
                        .orElseThrow(NotFoundResponse::new);
        var now = Written.of(submission);
        var differences =
                Step.of(submission).stream()
                        .flatMap(step ->
                                step.fields().stream()
                                        .filter(field ->
                                                !before.words(field).equals(now.words(field)))
                                        .map(field ->
                                                new Difference(
                                                        field.label(reader),
                                                        views.said(before, field, reader),
                                                        views.said(now, field, reader),
                                                        Own.address(submission, reader)
                                                                + "/"
                                                                + step.key()
                                                                + "#"
                                                                + field.key())))
                        .toList();
        pages.show(
                ctx,
                new ComparePage(own(ctx, submission, ""), Integer.parseInt(words), differences));
    }

    private int first(Submission submission, Account reader) {
        return submission.owner().equals(reader.id())
                ? 1
                : submissions.firstSubmitted(submission.id()).orElse(submission.revision());
    }

    /// The submission that is asked for, if the one who asks may see it.
    public Submission visible(Context ctx) {
        return SubmissionId.of(ctx.pathParam("id"))
                .flatMap(submissions::find)
                .filter(one -> one.maySee(Visitors.member(ctx)))
                .orElseThrow(NotFoundResponse::new);
    }

    /// The submission that is asked for, if it is the turn of the one who asks.
    public Submission writable(Context ctx) {
        var submission = visible(ctx);
        if (!submission.mayWrite(Visitors.member(ctx))) {
            throw moved();
        }
        return submission;
    }

    /// What every page of it says.
    ///
    /// @param step the key of the step that the page is
    public Own own(Context ctx, Submission submission, String step) {
        return Own.of(
                submission,
                submissions.completeness(submission),
                submission.mayWrite(Visitors.member(ctx)),
                step,
                Reader.of(ctx));
    }

    List<SubmissionFileView> files(Submission submission, Language reader) {
        return submissions.files(submission.id()).stream()
                .map(file -> SubmissionFileView.of(file, reader))
                .toList();
    }

    /// Somebody else moved it on meanwhile.
    public static Refusal moved() {
        return new Refusal(409, "submission.moved", "");
    }

    private OverviewPage page(Context ctx, Submission submission, List<Problem> problems) {
        var reader = Reader.of(ctx);
        return new OverviewPage(
                own(ctx, submission, ""),
                preview(submission, reader),
                files(submission, reader),
                submissions.problems(submission).stream()
                        .map(problem -> toDo(submission, problem, reader))
                        .toList(),
                problems.stream()
                        .filter(one -> List.of("terms", "state").contains(one.field()))
                        .toList(),
                "yes".equals(ctx.queryParam("submitted")),
                submissions
                        .corrections()
                        .overtaking(submission)
                        .map(item -> newer(submission, item, reader)));
    }

    private static Newer newer(Submission submission, Item now, Language reader) {
        var base = submission.base().orElseThrow();
        var changes = now.address(reader) + "/changes?from=" + base + "&to=" + now.version();
        return new Newer(base, now.version(), changes);
    }

    private static ToDo toDo(Submission submission, Problem problem, Language reader) {
        return new ToDo(
                Own.name(problem.field(), reader),
                problem,
                Own.place(submission, problem.field(), reader).orElse("#files"));
    }

    /// As its page would be, under a makeshift title where it has none yet.
    private Optional<ItemPage> preview(Submission submission, Language reader) {
        var draft = submission.draft();
        var shownTo = submission.language().filter(Language.INTERFACE::contains).orElse(reader);
        var untitled = Messages.in(reader).say("deposit.untitled");
        var titled = draft.title().isEmpty() ? FormReader.titled(draft, untitled) : draft;
        return titled.check(known) instanceof Good(var text)
                ? Optional.of(
                        new Preview(known)
                                .of(
                                        text,
                                        addresses(submission, reader),
                                        submission.changedAt(),
                                        shownTo))
                : Optional.empty();
    }

    /// The files that those who see the submission may have, in their order.
    private Map<ItemFile, String> addresses(Submission submission, Language reader) {
        var addresses = new LinkedHashMap<ItemFile, String>();
        submissions.files(submission.id()).stream()
                .filter(file ->
                        submissions.corrections().maySend(submission, file.original().hash()))
                .forEach(file ->
                        addresses.put(
                                file.file(),
                                Own.address(submission, reader) + "/files/" + file.position()));
        return addresses;
    }
}
