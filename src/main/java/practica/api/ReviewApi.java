package practica.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Visitors;
import practica.check.Checked.Bad;
import practica.check.Checks;
import practica.review.Decided.Done;
import practica.review.Decided.Refused;
import practica.review.Message;
import practica.review.Review;
import practica.review.Reviews;
import practica.review.Verdict;
import practica.review.Waiting;
import practica.submission.Submission;
import practica.submission.SubmissionId;
import practica.submission.Submissions;
import practica.web.ProblemAnswer;
import practica.web.Reader;
import practica.web.Refusal;

/// `/api/v1/reviews`: what curators do by a program, under the same rules as in the browser.
public record ReviewApi(Reviews reviews, Submissions submissions) {
    /// How a network stands to it; '' is the library's own team.
    record Line(
            String network, String verdict, Optional<AccountId> curator, Optional<LocalDate> due) {
        static Line of(Review review) {
            return new Line(
                    review.network(), review.verdict().key(), review.curator(), review.due());
        }
    }

    /// What somebody wrote or decided, at which revision.
    record Said(
            long id,
            String kind,
            String network,
            AccountId author,
            String words,
            Optional<Long> quoted,
            int revision,
            Instant written) {
        static Said of(Message message) {
            return new Said(
                    message.id(),
                    message.kind().key(),
                    message.network(),
                    message.author(),
                    message.words(),
                    message.quoted(),
                    message.revision(),
                    message.writtenAt());
        }
    }

    record Answer(SubmissionAnswer submission, List<Line> reviews, List<Said> conversation) {}

    /// What is written into the conversation; a note is for curators only.
    record Writing(String words, boolean note) {}

    /// What a network decides about the revision that was read: `accepted`, `changes`, `declined`.
    record Decision(String network, String verdict, String words, int revision) {}

    /// What waits for the decision of this curator.
    public void queue(Context ctx) {
        List<Waiting> waiting = reviews.queue(Visitors.member(ctx));
        ctx.json(waiting);
    }

    public void show(Context ctx) {
        answer(ctx, reviewed(ctx));
    }

    public void say(Context ctx) {
        var submission = reviewed(ctx);
        var given = JsonInput.read(JsonInput.object(ctx.body()), Writing.class);
        var words = given.words().strip();
        var checks = new Checks().words("words", words, Reviews.LONGEST);
        if (checks.giving(() -> words) instanceof Bad(var problems)) {
            ProblemAnswer.send(ctx, problems);
            return;
        }
        reviews.say(submission, Visitors.member(ctx), words, Optional.empty(), given.note());
        ctx.status(HttpStatus.CREATED);
        answer(ctx, submission);
    }

    public void decide(Context ctx) {
        var submission = reviewed(ctx);
        var account = Visitors.member(ctx);
        var given = JsonInput.read(JsonInput.object(ctx.body()), Decision.class);
        var verdict =
                Verdict.of(given.verdict())
                        .orElseThrow(
                                () -> new Refusal(400, "error.unknown-value", given.verdict()));
        var words = given.words().strip();
        var network = network(submission, given.network(), account);
        var checks = new Checks().atMost("words", words, Reviews.LONGEST);
        if (checks.giving(() -> words) instanceof Bad(var problems)) {
            ProblemAnswer.send(ctx, problems);
            return;
        }
        if (given.revision() != submission.revision()) {
            throw new Refusal(409, "review.changed", "");
        }
        switch (reviews.decide(submission, network, verdict, words, account)) {
            case Refused(var problems) -> ProblemAnswer.send(ctx, problems);
            case Done() -> answer(ctx, submissions.find(submission.id()).orElseThrow());
        }
    }

    /// The network that the program acts for, which is one of the submission's and of its member's.
    private String network(Submission submission, String asked, Account account) {
        return reviews.of(submission.id()).stream()
                .map(Review::network)
                .filter(one -> one.equals(asked) && account.curates(one))
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "error.unknown-value", asked));
    }

    /// Whoever does not review it is told that there is none.
    private Submission reviewed(Context ctx) {
        var account = Visitors.member(ctx);
        return SubmissionId.of(ctx.pathParam("id"))
                .flatMap(submissions::find)
                .filter(one -> Reviews.isReadBy(one, account) && one.isReviewedBy(account))
                .orElseThrow(NotFoundResponse::new);
    }

    private void answer(Context ctx, Submission submission) {
        ctx.json(
                new Answer(
                        SubmissionApi.answer(submissions, submission, Reader.asked(ctx)),
                        reviews.of(submission.id()).stream().map(Line::of).toList(),
                        reviews.messages(submission, Visitors.member(ctx)).stream()
                                .map(Said::of)
                                .toList()));
    }
}
