package practica.parallel;

import static practica.web.Form.given;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import practica.account.Turnstile;
import practica.account.Visitors;
import practica.check.Problem;
import practica.form.OvertakenAnswer;
import practica.form.Own;
import practica.form.SavedAnswer;
import practica.form.SubmissionPages;
import practica.item.Items;
import practica.language.Language;
import practica.language.Messages;
import practica.parallel.Rendered.Typed;
import practica.submission.Rendering;
import practica.submission.Saved.Done;
import practica.submission.Saved.Overtaken;
import practica.submission.Submission;
import practica.submission.Submissions;
import practica.web.Form;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// Translating an item beside its original: begun by whoever is signed in, saved while they write,
/// submitted like everything else.
public final class ParallelPages {
    private final Submissions submissions;
    private final SubmissionPages own;
    private final Items items;
    private final Machine machine;
    private final Turnstile turnstile;
    private final Rendered rendered;
    private final ParallelViews views;
    private final Pages pages;

    public ParallelPages(
            Submissions submissions,
            SubmissionPages own,
            Items items,
            ParallelViews views,
            Machine machine,
            Turnstile turnstile,
            Pages pages) {
        this.submissions = submissions;
        this.own = own;
        this.items = items;
        this.machine = machine;
        this.turnstile = turnstile;
        this.rendered = new Rendered(submissions);
        this.views = views;
        this.pages = pages;
    }

    /// Begins a translation, or goes on with the one that was begun.
    public void begin(Context ctx) {
        var item = items.bySlug(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
        var language =
                Language.of(given(ctx, "language"))
                        .filter(one -> !one.equals(item.text().language()))
                        .filter(one -> !one.equals(Language.UNKNOWN))
                        .orElseThrow(() -> new Refusal(422, "parallel.which", ""));
        var begun =
                submissions
                        .corrections()
                        .translate(Visitors.member(ctx).id(), item, language)
                        .orElseThrow(() -> new Refusal(409, "deposit.too-many", ""));
        ctx.redirect(address(begun, ctx), HttpStatus.SEE_OTHER);
    }

    public void show(Context ctx) {
        show(ctx, translation(own.visible(ctx)), Map.of(), List.of(), Map.of());
    }

    public void save(Context ctx) {
        var before = translation(own.writable(ctx));
        var typed = typed(ctx, before);
        switch (rendered.save(before, typed, Visitors.member(ctx))) {
            case Done(var saved) -> goOn(ctx, saved);
            case Overtaken(var now) -> {
                if (!now.mayWrite(Visitors.member(ctx))) {
                    throw SubmissionPages.moved();
                }
                ctx.status(HttpStatus.CONFLICT);
                show(ctx, now, typed.words(), List.of(), rendered.conflicts(now, typed));
            }
        }
    }

    private void goOn(Context ctx, Submission saved) {
        switch (given(ctx, "go")) {
            case "machine" -> {
                fill(ctx, saved);
                ctx.redirect(address(saved, ctx), HttpStatus.SEE_OTHER);
            }
            case "overview" -> {
                var problems = problems(saved);
                if (problems.isEmpty()) {
                    ctx.redirect(Own.address(saved, Reader.of(ctx)), HttpStatus.SEE_OTHER);
                } else {
                    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                    show(ctx, saved, Map.of(), problems, Map.of());
                }
            }
            default -> ctx.redirect(address(saved, ctx), HttpStatus.SEE_OTHER);
        }
    }

    /// Has a program say what nobody has said yet.
    private void fill(Context ctx, Submission saved) {
        var from = Language.of(saved.draft().language()).orElseThrow(NotFoundResponse::new);
        var to = saved.language().orElseThrow();
        turnstile.translate(ctx);
        var words = new HashMap<String, String>();
        var silent = false;
        for (var field : Rendering.of(saved.draft(), to)) {
            if (field.words().isBlank()) {
                var said = machine.of(field.original(), from, to);
                said.ifPresent(one -> words.put(field.key(), one));
                silent |= said.isEmpty();
            }
        }
        rendered.save(saved, new Typed(saved.revision(), words), Visitors.member(ctx));
        if (silent) {
            throw new Refusal(503, "machine.silent", "");
        }
    }

    public void autosave(Context ctx) {
        var before = translation(own.writable(ctx));
        var typed = typed(ctx, before);
        var say = Messages.in(Reader.of(ctx));
        switch (rendered.save(before, typed, Visitors.member(ctx))) {
            case Done(var saved) ->
                    ctx.json(
                            new SavedAnswer(
                                    saved.revision(),
                                    submissions.completeness(saved).percent(),
                                    say.say("deposit.saved"),
                                    problems(saved).stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            Problem::field,
                                                            one ->
                                                                    say.say(
                                                                            one.message(),
                                                                            one.detail()),
                                                            (first, _) -> first))));
            case Overtaken(var now) ->
                    ctx.status(HttpStatus.CONFLICT)
                            .json(
                                    new OvertakenAnswer(
                                            now.revision(),
                                            say.say("deposit.overtaken"),
                                            address(now, ctx),
                                            rendered.conflicts(now, typed)));
        }
    }

    private void show(
            Context ctx,
            Submission submission,
            Map<String, String> typed,
            List<Problem> problems,
            Map<String, String> theirs) {
        pages.show(
                ctx,
                views.page(
                        submission,
                        own.own(ctx, submission, "translation"),
                        new ParallelViews.Around(typed, problems, theirs),
                        Reader.of(ctx)));
    }

    /// What is wrong with it, but for what is still empty.
    private List<Problem> problems(Submission submission) {
        return submissions.problems(submission).stream()
                .filter(problem -> !SubmissionPages.EMPTY.contains(problem.message()))
                .toList();
    }

    private static Typed typed(Context ctx, Submission submission) {
        var words = new HashMap<String, String>();
        var sent = ctx.formParams("fields");
        for (var field : Rendering.of(submission.draft(), submission.language().orElseThrow())) {
            if (sent.contains(field.key())) {
                words.put(field.key(), given(ctx, field.key()).replace("\r\n", "\n").strip());
            }
        }
        return new Typed(
                Form.number(given(ctx, "revision")).orElseGet(submission::revision), words);
    }

    private static Submission translation(Submission submission) {
        if (submission.language().isEmpty()) {
            throw new NotFoundResponse();
        }
        return submission;
    }

    private static String address(Submission submission, Context ctx) {
        return Own.address(submission, Reader.of(ctx)) + "/translation";
    }
}
