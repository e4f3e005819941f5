package practica.form;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import practica.account.Visitors;
import practica.check.Problem;
import practica.file.Files;
import practica.form.FieldViews.Around;
import practica.form.Writing.Typed;
import practica.item.FormField;
import practica.item.FormStep;
import practica.item.Known;
import practica.storage.Vault;
import practica.submission.Saved.Done;
import practica.submission.Saved.Overtaken;
import practica.submission.Submission;
import practica.submission.SubmissionFile;
import practica.submission.Submissions;
import practica.web.Pages;
import practica.web.Reader;

/// The steps of the form. Every button saves first, also what is wrong.
public final class StepPages {
    private final Submissions submissions;
    private final SubmissionPages own;
    private final Proposed proposed;
    private final Writing writing;
    private final FieldViews views;
    private final Pages pages;

    public StepPages(
            Submissions submissions,
            SubmissionPages own,
            Files files,
            Vault vault,
            Known known,
            Pages pages) {
        this.submissions = submissions;
        this.own = own;
        this.proposed = new Proposed(files, vault, known);
        this.writing = new Writing(submissions, new FormReader(known));
        this.views = new FieldViews(known);
        this.pages = pages;
    }

    public void show(Context ctx) {
        var submission = own.visible(ctx);
        var step = step(ctx, submission);
        if (!submission.mayWrite(Visitors.member(ctx))) {
            ctx.redirect(Own.address(submission, Reader.of(ctx)), HttpStatus.SEE_OTHER);
            return;
        }
        var shown = requireNonNullElse(ctx.queryParam("preview"), "");
        pages.show(
                ctx,
                page(
                        ctx,
                        submission,
                        step,
                        Written.of(submission),
                        problems(submission, step),
                        shown,
                        Map.of()));
    }

    public void save(Context ctx) {
        var before = own.writable(ctx);
        var step = step(ctx, before);
        var typed = FormApi.typed(ctx, step.fields());
        switch (writing.save(before, typed, Visitors.member(ctx))) {
            case Done(var saved) -> goOn(ctx, saved, step);
            case Overtaken(var now) -> {
                if (!now.mayWrite(Visitors.member(ctx))) {
                    throw SubmissionPages.moved();
                }
                var theirs =
                        writing.conflicts(now, typed).stream()
                                .collect(
                                        Collectors.toMap(
                                                Function.identity(),
                                                field ->
                                                        views.said(
                                                                Written.of(now),
                                                                field,
                                                                Reader.of(ctx))));
                pages.show(
                        ctx.status(HttpStatus.CONFLICT),
                        page(ctx, now, step, writing.read(now, typed), List.of(), "", theirs));
            }
        }
    }

    private void goOn(Context ctx, Submission saved, Step step) {
        var address = Own.address(saved, Reader.of(ctx));
        var here = address + "/" + step.key();
        var take = requireNonNullElse(ctx.formParam("take"), "");
        var preview = requireNonNullElse(ctx.formParam("preview"), "");
        if (!take.isEmpty()) {
            takeOver(ctx, saved, take);
            ctx.redirect(here + "#" + take.split(":", 2)[0], HttpStatus.SEE_OTHER);
            return;
        }
        if (FormField.of(preview).isPresent()) {
            ctx.redirect(here + "?preview=" + preview + "#" + preview, HttpStatus.SEE_OTHER);
            return;
        }
        var problems = problems(saved, step);
        if (!problems.isEmpty()) {
            pages.show(
                    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                    page(ctx, saved, step, Written.of(saved), problems, "", Map.of()));
            return;
        }
        var next =
                "next".equals(ctx.formParam("go"))
                        ? Step.after(saved, step).map(one -> "/" + one.key()).orElse("")
                        : "";
        ctx.redirect(address + next, HttpStatus.SEE_OTHER);
    }

    private void takeOver(Context ctx, Submission saved, String take) {
        var reader = Reader.of(ctx);
        proposed.taken(take, submissions.files(saved.id()), Written.of(saved), reader)
                .ifPresent(taken ->
                        writing.save(
                                saved,
                                new Typed(
                                        saved.revision(),
                                        List.of(taken.field()),
                                        taken.given(),
                                        reader),
                                Visitors.member(ctx)));
    }

    private static Step step(Context ctx, Submission submission) {
        return Step.of(submission, ctx.pathParam("step")).orElseThrow(NotFoundResponse::new);
    }

    private List<Problem> problems(Submission submission, Step step) {
        return submissions.problems(submission).stream()
                .filter(problem -> !SubmissionPages.EMPTY.contains(problem.message()))
                .filter(problem ->
                        step.fields().stream()
                                .anyMatch(field -> field.key().equals(problem.field())))
                .toList();
    }

    private StepPage page(
            Context ctx,
            Submission submission,
            Step step,
            Written written,
            List<Problem> problems,
            String shown,
            Map<FormField, String> theirs) {
        var reader = Reader.of(ctx);
        var files = submissions.files(submission.id());
        var around =
                new Around(
                        problems,
                        proposed.views(files, written, step.fields(), reader),
                        shown,
                        theirs,
                        files.stream()
                                .filter(SubmissionFile::mayBeCover)
                                .map(SubmissionFile::name)
                                .toList());
        var fileViews = own.files(submission, reader);
        return new StepPage(
                own.own(ctx, submission, step.key()),
                step.key(),
                step.step().label(reader),
                step.fields().stream()
                        .map(field -> views.of(written, field, around, reader))
                        .toList(),
                fileViews,
                step.step() == FormStep.SOURCES
                        || (submission.quick() && step.step() == FormStep.BASICS),
                problems,
                !theirs.isEmpty(),
                fileViews.stream().anyMatch(SubmissionFileView::waiting));
    }
}
