package practica.review;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
import practica.item.Items;
import practica.item.Known;
import practica.review.Decided.Done;
import practica.review.Decided.Refused;
import practica.submission.Submission;
import practica.submission.SubmissionId;
import practica.submission.Submissions;
import practica.web.Pages;
import practica.web.Reader;

/// The queue of a curator, and the conversation and the decisions about a submission. Whoever may
/// not see one is told that there is none.
public final class ReviewPages {
    private final Reviews reviews;
    private final Submissions submissions;
    private final Accounts accounts;
    private final ReviewViews views;
    private final Pages pages;

    public ReviewPages(
            Reviews reviews,
            Submissions submissions,
            Accounts accounts,
            Items items,
            Known known,
            Pages pages) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.accounts = accounts;
        this.views = new ReviewViews(reviews, submissions, accounts, items, known);
        this.pages = pages;
    }

    public void queue(Context ctx) {
        pages.show(ctx, views.queue(Visitors.member(ctx), Reader.of(ctx)));
    }

    public void show(Context ctx) {
        show(ctx, visible(ctx), new Typed("", false, ""), List.of());
    }

    /// What somebody typed that could not be taken: a message, whether it was for curators only, or
    /// the words of a decision.
    record Typed(String words, boolean note, String reason) {}

    public void say(Context ctx) {
        var submission = visible(ctx);
        var words = given(ctx, "words").strip();
        var checks = new Checks().words("words", words, Reviews.LONGEST);
        switch (checks.giving(() -> words)) {
            case Bad(var problems) ->
                    refuse(
                            ctx,
                            submission,
                            new Typed(words, ctx.formParam("note") != null, ""),
                            problems);
            case Good(var good) -> {
                reviews.say(
                        submission,
                        Visitors.member(ctx),
                        good,
                        number(ctx, "quoted"),
                        ctx.formParam("note") != null);
                back(ctx, submission);
            }
        }
    }

    public void assign(Context ctx) {
        var submission = reviewed(ctx);
        var network = network(ctx, submission);
        var curator =
                number(ctx, "curator")
                        .flatMap(id -> accounts.byId(new AccountId(id)))
                        .filter(account -> account.curates(network));
        reviews.assign(submission, network, curator, day(ctx), Visitors.member(ctx));
        back(ctx, submission);
    }

    public void look(Context ctx) {
        var submission = reviewed(ctx);
        reviews.look(submission.id(), network(ctx, submission), ctx.formParams("looked"));
        back(ctx, submission);
    }

    public void decide(Context ctx) {
        var submission = reviewed(ctx);
        var network = network(ctx, submission);
        var words = given(ctx, "words").strip();
        var verdict = Verdict.of(given(ctx, "verdict")).orElseThrow(NotFoundResponse::new);
        var tooLong = new Checks().atMost("words", words, Reviews.LONGEST).giving(() -> words);
        if (tooLong instanceof Bad(var problems)) {
            refuse(ctx, submission, new Typed("", false, words), problems);
            return;
        }
        var read = number(ctx, "revision").orElse(-1L);
        if (read != submission.revision()) {
            refuse(
                    ctx,
                    submission,
                    new Typed("", false, words),
                    List.of(new Problem("words", "review.changed", "")));
            return;
        }
        switch (reviews.decide(submission, network, verdict, words, Visitors.member(ctx))) {
            case Done() -> back(ctx, submission);
            case Refused(var problems) ->
                    refuse(ctx, submission, new Typed("", false, words), problems);
        }
    }

    private Submission visible(Context ctx) {
        var account = Visitors.member(ctx);
        return submission(ctx)
                .filter(one -> one.submittedAt().isPresent() && one.maySee(account))
                .orElseThrow(NotFoundResponse::new);
    }

    private Submission reviewed(Context ctx) {
        return Optional.of(visible(ctx))
                .filter(one -> one.isReviewedBy(Visitors.member(ctx)))
                .orElseThrow(NotFoundResponse::new);
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

    private static Optional<LocalDate> day(Context ctx) {
        try {
            return Optional.of(LocalDate.parse(given(ctx, "due")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(Context ctx, String name) {
        return number(given(ctx, name));
    }

    private static Optional<Long> number(String written) {
        return written.matches("\\d{1,18}")
                ? Optional.of(Long.parseLong(written))
                : Optional.empty();
    }

    private static String given(Context ctx, String name) {
        return requireNonNullElse(ctx.formParam(name), "");
    }
}
