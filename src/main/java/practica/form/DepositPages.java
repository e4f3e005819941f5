package practica.form;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import practica.account.Visitors;
import practica.check.Problem;
import practica.form.DepositPage.Line;
import practica.item.Draft;
import practica.item.Known;
import practica.language.Language;
import practica.submission.Submission;
import practica.submission.Submissions;
import practica.template.Filled;
import practica.template.FilledForms;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.web.Days;
import practica.web.Pages;
import practica.web.Reader;

/// Where contributing begins: what somebody wrote so far, and a new one, from a file or from
/// nothing.
public final class DepositPages {
    private static final List<String> KINDS = List.of("case-study", "document", "quick");

    private final Submissions submissions;
    private final Uploads uploads;
    private final Known known;
    private final Pages pages;

    public DepositPages(Submissions submissions, Uploads uploads, Known known, Pages pages) {
        this.submissions = submissions;
        this.uploads = uploads;
        this.known = known;
        this.pages = pages;
    }

    public void show(Context ctx) {
        pages.show(ctx, page(ctx, List.of()));
    }

    /// Begins a submission. A form of ours that somebody filled in comes with what they wrote.
    public void begin(Context ctx) throws IOException {
        var files = UploadPages.sent(ctx);
        var kind = requireNonNullElse(ctx.formParam("kind"), "");
        if (!KINDS.contains(kind)) {
            refuse(ctx, new Problem("kind", "deposit.kind.missing", ""));
            return;
        }
        var quick = kind.equals("quick");
        var size = files.stream().mapToLong(UploadedFile::size).sum();
        UploadPages.requireRoom(submissions, Visitors.member(ctx), size);
        if (!submissions.mayBegin(Visitors.member(ctx).id())) {
            refuse(ctx, new Problem("kind", "deposit.too-many", ""));
            return;
        }
        var kept = UploadPages.keep(files, uploads);
        var reader = Reader.of(ctx);
        var forms = new HashMap<Uploads.Kept, Filled>();
        for (var file : kept) {
            new FilledForms(known)
                    .read(uploads.path(file), file.name())
                    .ifPresent(form -> forms.put(file, form));
        }
        var draft =
                kept.stream()
                        .flatMap(file -> Optional.ofNullable(forms.get(file)).stream())
                        .findFirst()
                        .map(Filled::draft)
                        .orElseGet(() -> empty(quick ? "case-study" : kind, ctx));
        var begun = submissions.begin(Visitors.member(ctx).id(), draft, quick && forms.isEmpty());
        if (begun.isEmpty()) {
            refuse(ctx, new Problem("kind", "deposit.too-many", ""));
            return;
        }
        // A form itself is not attached: the address of the contact stands in it.
        for (var file : kept.stream().filter(one -> !forms.containsKey(one)).toList()) {
            submissions.addFile(begun.get().id(), file.hash(), file.name(), Visitors.member(ctx));
        }
        ctx.redirect(Own.address(begun.get(), reader) + "/basics", HttpStatus.SEE_OTHER);
    }

    /// Whoever writes for one body, and no other, need not say for which.
    private static Draft empty(String kind, Context ctx) {
        var empty = FormReader.empty(kind, Reader.of(ctx));
        var bodies = Visitors.member(ctx).bodies();
        return bodies.size() == 1 ? FormReader.of(empty, bodies.getFirst()) : empty;
    }

    private void refuse(Context ctx, Problem problem) {
        pages.show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), page(ctx, List.of(problem)));
    }

    private DepositPage page(Context ctx, List<Problem> problems) {
        var account = Visitors.member(ctx);
        var reader = Reader.of(ctx);
        return new DepositPage(
                submissions.ofOwner(account.id()).stream()
                        .map(one -> line(one, one.mayWrite(account), reader))
                        .toList(),
                problems);
    }

    private Line line(Submission submission, boolean writable, Language reader) {
        return new Line(
                Own.of(submission, submissions.completeness(submission), writable, "", reader),
                kind(submission.draft(), reader),
                Days.time(submission.changedAt(), reader));
    }

    private String kind(Draft draft, Language reader) {
        Optional<Concept> kind = known.vocabularies().kinds().find(new ConceptId(draft.kind()));
        return kind.map(one -> one.label(reader)).orElse(draft.kind());
    }
}
