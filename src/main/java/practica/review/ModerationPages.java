package practica.review;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import practica.account.Visitors;
import practica.submission.SubmissionId;
import practica.submission.Submissions;
import practica.web.Form;
import practica.web.Reader;
import practica.web.Refusal;

/// Where a curator says whether what waits apart is spam.
public record ModerationPages(Moderation moderation, Submissions submissions) {
    public void decide(Context ctx) {
        var account = Visitors.member(ctx);
        var submission =
                SubmissionId.of(ctx.pathParam("id"))
                        .flatMap(submissions::find)
                        .filter(one -> Reviews.isReadBy(one, account) && one.isReviewedBy(account))
                        .orElseThrow(NotFoundResponse::new);
        var deed = Form.given(ctx, "do");
        var done =
                switch (deed) {
                    case "release" -> moderation.release(submission, account);
                    case "spam" -> moderation.drop(submission, account);
                    default -> throw new Refusal(400, "error.unknown-value", deed);
                };
        if (!done) {
            throw new Refusal(409, "submission.moved", "");
        }
        ctx.redirect("/" + Reader.of(ctx) + "/review", HttpStatus.SEE_OTHER);
    }
}
