package practica.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import practica.account.Visitors;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.form.SubmissionPages;
import practica.form.SubmissionPages.Desk;
import practica.form.UploadPages;
import practica.form.Uploads;
import practica.item.Draft;
import practica.item.ItemId;
import practica.item.Items;
import practica.language.Language;
import practica.submission.Saved.Done;
import practica.submission.Saved.Overtaken;
import practica.submission.Submission;
import practica.submission.SubmissionId;
import practica.submission.Submissions;
import practica.web.Form;
import practica.web.ProblemAnswer;
import practica.web.ProblemAnswer.Wrong;
import practica.web.Reader;
import practica.web.Refusal;

/// `/api/v1/submissions`: what a member deposits by a program, under the same rules as in the form.
/// A draft has the fields of an item's front matter. What was saved is named by its revision, the
/// entity tag; saving wants it back in `If-Match`.
public final class SubmissionApi {
    private static final int LONGEST_NAME = 300;
    private static final int DIGITS = 15;

    private final Submissions submissions;
    private final Items items;
    private final Uploads uploads;
    private final Desk desk;

    public SubmissionApi(Submissions submissions, Items items, Uploads uploads, Desk desk) {
        this.submissions = submissions;
        this.items = items;
        this.uploads = uploads;
        this.desk = desk;
    }

    record Listed(SubmissionId id, String state, int revision, String title) {}

    record Acceptance(boolean accept) {}

    public void list(Context ctx) {
        ctx.json(
                submissions.ofOwner(Visitors.member(ctx).id()).stream()
                        .map(one ->
                                new Listed(
                                        one.id(),
                                        one.state().key(),
                                        one.revision(),
                                        one.draft().title()))
                        .toList());
    }

    public void begin(Context ctx) {
        var draft = draft(ctx, Map.of());
        begun(
                ctx,
                submissions
                        .begin(Visitors.member(ctx).id(), draft)
                        .orElseThrow(SubmissionApi::tooMany));
    }

    /// Begins a correction of an item, or goes on with the one that was begun.
    public void correct(Context ctx) {
        var item =
                Form.number(ctx.pathParam("id"))
                        .flatMap(id -> items.byId(new ItemId(id)))
                        .orElseThrow(NotFoundResponse::new);
        var own = submissions.corrections().correct(Visitors.member(ctx).id(), item);
        begun(ctx, own.orElseThrow(SubmissionApi::tooMany));
    }

    private void begun(Context ctx, Submission begun) {
        ctx.status(HttpStatus.CREATED).header("Location", "/api/v1/submissions/" + begun.id());
        answer(ctx, begun);
    }

    public void show(Context ctx) {
        answer(ctx, own(ctx));
    }

    /// Saves the whole draft over the revision that is named.
    public void save(Context ctx) {
        var submission = writable(ctx);
        var seen = ctx.header("If-Match");
        if (seen == null) {
            throw new Refusal(428, "api.if-match", tag(submission));
        }
        var draft = draft(ctx, submission.draft().extras());
        if (!seen.equals(tag(submission))) {
            throw new Refusal(412, "api.overtaken", tag(submission));
        }
        var owner = Visitors.member(ctx).id();
        switch (submissions.save(submission.id(), submission.revision(), draft, owner)) {
            case Done(var saved) -> answer(ctx, saved);
            case Overtaken(var now) -> throw new Refusal(412, "api.overtaken", tag(now));
        }
    }

    /// Adds the bytes of the body as a file, under the name in the parameter `name`.
    public void addFile(Context ctx) throws IOException {
        var submission = writable(ctx);
        var name = Form.asked(ctx, "name");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Refusal(400, "api.name", "", "name");
        }
        if (ctx.req().getContentLengthLong() < 0) {
            throw new Refusal(411, "api.length", "");
        }
        if (ctx.req().getContentLengthLong() == 0) {
            throw UploadPages.empty(name);
        }
        if (ctx.req().getContentLengthLong() > Uploads.MOST) {
            throw new Refusal(413, "deposit.files.large", Uploads.MEGABYTES);
        }
        UploadPages.requireRoom(
                submissions, Visitors.member(ctx), ctx.req().getContentLengthLong());
        if (submissions.files(submission.id()).size() >= Submissions.MOST_FILES) {
            throw new Refusal(409, "api.file", name);
        }
        try (var bytes = ctx.bodyInputStream()) {
            var kept = uploads.keep(bytes, name);
            var account = Visitors.member(ctx);
            if (!submissions.addFile(submission.id(), kept.hash(), kept.name(), account)) {
                throw new Refusal(409, "api.file", kept.name());
            }
        }
        ctx.status(HttpStatus.CREATED);
        answer(ctx, own(ctx));
    }

    public void removeFile(Context ctx) {
        var submission = writable(ctx);
        var position = Form.number(ctx.pathParam("position")).orElse(0);
        if (!submissions.removeFile(submission.id(), position, Visitors.member(ctx))) {
            throw new NotFoundResponse();
        }
        answer(ctx, own(ctx));
    }

    /// Hands it to the curators, where the body says `{"accept": true}`: its owner accepts the
    /// terms and the licence.
    public void submit(Context ctx) {
        var submission = writable(ctx);
        var accepted = JsonInput.read(JsonInput.object(ctx.body()), Acceptance.class).accept();
        switch (desk.submit(submission.id(), Visitors.member(ctx).id(), accepted)) {
            case Bad(var problems) -> ProblemAnswer.send(ctx, problems);
            case Good(var _) -> answer(ctx, own(ctx));
        }
    }

    public void discard(Context ctx) {
        if (!submissions.discard(writable(ctx).id(), Visitors.member(ctx).id())) {
            throw SubmissionPages.moved();
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private static Refusal tooMany() {
        return new Refusal(429, "deposit.too-many", "");
    }

    /// What is sent may have no field that an item has no place for, but those that it had when it
    /// was imported: these stay as they are.
    private static Draft draft(Context ctx, Map<String, JsonNode> extras) {
        var object = JsonInput.object(ctx.body());
        extras.forEach(object::set);
        var draft = JsonInput.read(object, Draft.class);
        Set<String> unknown = new TreeSet<>(draft.extras().keySet());
        unknown.removeAll(extras.keySet());
        if (!unknown.isEmpty()) {
            throw new Refusal(422, "api.unknown", String.join(", ", unknown));
        }
        if (draft.cost() != null && !isPlain(draft.cost().amount())) {
            throw new Refusal(422, "check.cost", "");
        }
        return draft;
    }

    /// An amount as people write one; `1e9999` is a number too, and no database has room for it.
    private static boolean isPlain(@Nullable BigDecimal amount) {
        return amount == null
                || (Math.abs((long) amount.scale()) <= DIGITS && amount.precision() <= DIGITS);
    }

    private Submission own(Context ctx) {
        var account = Visitors.member(ctx).id();
        return SubmissionId.of(ctx.pathParam("id"))
                .flatMap(submissions::find)
                .filter(one -> one.owner().equals(account))
                .orElseThrow(NotFoundResponse::new);
    }

    private Submission writable(Context ctx) {
        var submission = own(ctx);
        if (!submission.mayWrite(Visitors.member(ctx))) {
            throw SubmissionPages.moved();
        }
        return submission;
    }

    /// The revision is what `If-Match` wants; it does not name all that the answer says, so nobody
    /// is told by it that they have the answer already.
    private void answer(Context ctx, Submission submission) {
        if (ctx.header("If-None-Match") == null) {
            ctx.header("ETag", tag(submission));
        }
        ctx.json(answer(submissions, submission, Reader.asked(ctx)));
    }

    static SubmissionAnswer answer(Submissions submissions, Submission one, Language reader) {
        return SubmissionAnswer.of(
                one,
                submissions.files(one.id()),
                submissions.completeness(one).percent(),
                wrong(submissions.problems(one), reader));
    }

    private static List<Wrong> wrong(List<Problem> problems, Language reader) {
        return problems.stream().map(problem -> Wrong.of(problem, reader)).toList();
    }

    private static String tag(Submission submission) {
        return "\"" + submission.revision() + "\"";
    }
}
