package practica.review;

import static practica.web.Form.given;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.account.Visitors;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Checks;
import practica.check.Problem;
import practica.item.FormField;
import practica.item.Items;
import practica.item.Known;
import practica.review.Decided.Done;
import practica.review.Decided.Refused;
import practica.submission.Saved;
import practica.submission.Submission;
import practica.submission.SubmissionId;
import practica.submission.Submissions;
import practica.web.Form;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// The conversation and the decisions about a submission. Whoever may not see one is told that
/// there is none.
public final class ReviewPages {
    private final Reviews reviews;
    private final Submissions submissions;
    private final Accounts accounts;
    private final AttachmentPages attachments;
    private final ReviewViews views;
    private final Pages pages;

    public ReviewPages(
            Reviews reviews,
            Submissions submissions,
            Accounts accounts,
            Items items,
            Known known,
            AttachmentPages attachments,
            Pages pages) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.accounts = accounts;
        this.attachments = attachments;
        this.views = new ReviewViews(reviews, submissions, accounts, items, known);
        this.pages = pages;
    }

    public void show(Context ctx) {
        show(ctx, visible(ctx), new Typed.Nothing(), List.of());
    }

    /// A message says something, or carries a file.
    public void say(Context ctx) throws IOException {
        var submission = visible(ctx);
        var sent = attachments.sent(ctx, submission);
        var words = given(ctx, "words").strip();
        var checks =
                sent.isEmpty()
                        ? new Checks().words("words", words, Reviews.LONGEST)
                        : new Checks().atMost("words", words, Reviews.LONGEST);
        switch (checks.giving(() -> words)) {
            case Bad(var problems) ->
                    refuse(
                            ctx,
                            submission,
                            new Typed.Words(words, ctx.formParam("note") != null),
                            problems);
            case Good(var good) -> {
                reviews.say(
                        submission,
                        Visitors.member(ctx),
                        good,
                        number(ctx, "quoted"),
                        ctx.formParam("note") != null,
                        attachments.keep(sent));
                back(ctx, submission);
            }
        }
    }

    public void assign(Context ctx) {
        var submission = reviewed(ctx);
        var network = network(ctx, submission);
        var typed = new Typed.Assignment(network, given(ctx, "curator"), given(ctx, "due").strip());
        var curator =
                number(typed.curator())
                        .flatMap(id -> accounts.byId(new AccountId(id)))
                        .filter(account -> Assignments.mayDecide(account, submission, network));
        var due = Form.day(typed.due());
        var checks =
                new Checks()
                        .that(
                                curator.isPresent() || typed.curator().isEmpty(),
                                "curator",
                                "review.curator.unfit",
                                "")
                        .that(
                                due.isPresent() || typed.due().isEmpty(),
                                "due",
                                "check.day",
                                typed.due());
        switch (checks.giving(() -> curator)) {
            case Bad(var problems) -> refuse(ctx, submission, typed, problems);
            case Good(var good) -> {
                reviews.assign(submission, network, good, due, Visitors.member(ctx));
                back(ctx, submission);
            }
        }
    }

    public void look(Context ctx) {
        var submission = reviewed(ctx);
        var network = network(ctx, submission);
        reviews.look(submission.id(), network, views.checklist(network), ctx.formParams("looked"));
        back(ctx, submission);
    }

    /// Brings a field back to the words that the owner submitted, where curators changed it.
    public void takeBack(Context ctx) {
        var submission = visible(ctx);
        var owner = Visitors.member(ctx);
        if (!submission.owner().equals(owner.id())) {
            throw new NotFoundResponse();
        }
        if (!submission.mayWrite(owner)) {
            throw new Refusal(409, "submission.moved", "");
        }
        var nothing = new Typed.Nothing();
        var changed = List.of(new Problem("text", "review.take-back.changed", ""));
        if (number(ctx, "revision").orElse(-1L) != submission.revision()) {
            refuse(ctx, submission, nothing, changed);
            return;
        }
        var field =
                FormField.of(given(ctx, "field"))
                        .filter(one -> views.mayTakeBack(submission, owner, one))
                        .orElseThrow(NotFoundResponse::new);
        var then = views.base(submission).orElseThrow(NotFoundResponse::new);
        switch (submissions.takeBack(submission, field, then, owner.id())) {
            case Saved.Done(var saved) -> back(ctx, saved);
            case Saved.Overtaken(var now) -> refuse(ctx, now, nothing, changed);
        }
    }

    public void decide(Context ctx) {
        var submission = reviewed(ctx);
        var network = network(ctx, submission);
        var words = given(ctx, "words").strip();
        var verdict = Verdict.of(given(ctx, "verdict")).orElseThrow(NotFoundResponse::new);
        var typed = new Typed.Decision(network, verdict, words);
        var tooLong = new Checks().atMost("words", words, Reviews.LONGEST).giving(() -> words);
        if (tooLong instanceof Bad(var problems)) {
            refuse(ctx, submission, typed, problems);
            return;
        }
        var read = number(ctx, "revision").orElse(-1L);
        if (read != submission.revision()) {
            refuse(ctx, submission, typed, List.of(Decisions.CHANGED));
            return;
        }
        switch (reviews.decide(submission, network, verdict, words, Visitors.member(ctx))) {
            case Done() -> back(ctx, submission);
            case Refused(var problems) -> refuse(ctx, again(submission), typed, problems);
        }
    }

    private Submission visible(Context ctx) {
        var account = Visitors.member(ctx);
        return submission(ctx)
                .filter(one -> Reviews.isReadBy(one, account))
                .orElseThrow(NotFoundResponse::new);
    }

    private Submission reviewed(Context ctx) {
        return Optional.of(visible(ctx))
                .filter(one -> one.isReviewedBy(Visitors.member(ctx)))
                .orElseThrow(NotFoundResponse::new);
    }

    /// As it is by now.
    private Submission again(Submission submission) {
        return submissions.find(submission.id()).orElseThrow(NotFoundResponse::new);
    }

    private Optional<Submission> submission(Context ctx) {
        return number(ctx.pathParam("id")).map(SubmissionId::new).flatMap(submissions::find);
    }

    /// The network that the reader acts for, which is one of the submission's and of theirs.
    private String network(Context ctx, Submission submission) {
        Account account = Visitors.member(ctx);
        return reviews.of(submission.id()).stream()
                .map(Review::network)
                .filter(one -> one.equals(given(ctx, "network")) && account.curates(one))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private void refuse(Context ctx, Submission submission, Typed typed, List<Problem> problems) {
        show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), submission, typed, problems);
    }

    private void show(Context ctx, Submission submission, Typed typed, List<Problem> problems) {
        pages.show(
                ctx, views.page(submission, Visitors.member(ctx), Reader.of(ctx), typed, problems));
    }

    private static void back(Context ctx, Submission submission) {
        ctx.redirect("/" + Reader.of(ctx) + "/review/" + submission.id(), HttpStatus.SEE_OTHER);
    }

    private static Optional<Long> number(Context ctx, String name) {
        return number(given(ctx, name));
    }

    private static Optional<Long> number(String written) {
        return written.matches("\\d{1,18}")
                ? Optional.of(Long.parseLong(written))
                : Optional.empty();
    }
}
