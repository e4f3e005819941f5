package practica.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;
import static practica.web.Form.given;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.account.Visitors;
import practica.admin.AdminPage.Failed;
import practica.admin.AdminPage.Importing;
import practica.deposit.ImportRuns.Remembered;
import practica.job.Job;
import practica.job.JobId;
import practica.language.Language;
import practica.mail.Posted;
import practica.operate.Library;
import practica.web.Days;
import practica.web.Pages;
import practica.web.Reader;

/// Administration in the browser.
public final class AdminPages {
    private final Library library;
    private final Accounts accounts;
    private final Pages pages;

    public AdminPages(Library library, Pages pages) {
        this.library = library;
        this.accounts = library.people().accounts();
        this.pages = pages;
    }

    public void show(Context ctx) {
        var reader = Reader.of(ctx);
        var jobs = library.jobs();
        pages.show(
                ctx,
                new AdminPage(
                        jobs.list(Job.State.WAITING).size(),
                        jobs.list(Job.State.RUNNING).size(),
                        jobs.list(Job.State.FAILED).stream()
                                .map(job -> failed(job, reader))
                                .toList(),
                        library.importRuns().unended().stream()
                                .map(one -> importing(one, reader))
                                .toList(),
                        library.letters().count(Posted.State.WAITING),
                        library.letters().count(Posted.State.FAILED)));
    }

    public void retry(Context ctx) {
        JobId.of(given(ctx, "job")).ifPresent(library.jobs()::retry);
        ctx.redirect("/" + Reader.of(ctx) + "/admin", HttpStatus.SEE_OTHER);
    }

    public void people(Context ctx) {
        show(ctx, requireNonNullElse(ctx.queryParam("q"), ""), "");
    }

    /// Gives or takes a right, or lets somebody in no more, or again.
    public void change(Context ctx) {
        var account = account(ctx);
        var by = Visitors.member(ctx).id();
        var rights = new Rights(library.known().networks(), Reader.of(ctx));
        var fault =
                switch (given(ctx, "do")) {
                    case "grant" ->
                            rights.of(given(ctx, "right"), given(ctx, "subject"))
                                    .map(grant -> {
                                        accounts.grant(account.id(), grant, Optional.of(by));
                                        return "";
                                    })
                                    .orElse("admin.unknown");
                    case "revoke" ->
                            account.grants().stream()
                                            .filter(one ->
                                                    one.toString().equals(given(ctx, "right")))
                                            .allMatch(one -> accounts.revoke(account.id(), one))
                                    ? ""
                                    : "admin.last";
                    case "suspend" -> accounts.suspend(account.id(), true) ? "" : "admin.last";
                    case "restore" -> accounts.suspend(account.id(), false) ? "" : "admin.last";
                    default -> throw new NotFoundResponse();
                };
        if (fault.isEmpty()) {
            ctx.redirect(
                    "/"
                            + Reader.of(ctx)
                            + "/admin/people?q="
                            + URLEncoder.encode(account.address().value(), UTF_8),
                    HttpStatus.SEE_OTHER);
        } else {
            show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), account.address().value(), fault);
        }
    }

    private void show(Context ctx, String words, String fault) {
        var rights = new Rights(library.known().networks(), Reader.of(ctx));
        pages.show(
                ctx,
                new PeoplePage(
                        words,
                        accounts.list(words.strip()).stream().map(one -> row(one, rights)).toList(),
                        rights.choices(),
                        fault));
    }

    private static PeoplePage.Row row(Account account, Rights rights) {
        return new PeoplePage.Row(
                account.id().toString(),
                account.name(),
                account.address().value(),
                account.suspended(),
                account.grants().stream().map(rights::named).toList());
    }

    private Account account(Context ctx) {
        return Optional.of(ctx.pathParam("id"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new AccountId(Long.parseLong(id)))
                .flatMap(accounts::byId)
                .orElseThrow(NotFoundResponse::new);
    }

    private static Failed failed(Job job, Language reader) {
        return new Failed(
                job.id().toString(),
                job.reason(),
                job.failedAt().map(at -> Days.time(at, reader)).orElse(""));
    }

    private static Importing importing(Remembered one, Language reader) {
        var progress = one.progress();
        var moving = one.held() && progress.trouble().isEmpty();
        return new Importing(
                one.asked().names(),
                one.told(),
                progress.percent(),
                moving ? String.format(Locale.ROOT, "%.1f", progress.rate()) : "",
                moving ? progress.expected().map(end -> Days.time(end, reader)).orElse("") : "",
                progress.trouble());
    }
}
