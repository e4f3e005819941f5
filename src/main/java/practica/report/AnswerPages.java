package practica.report;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import practica.account.Visitors;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Checks;
import practica.check.Problem;
import practica.mail.EmailAddress;
import practica.report.Report.State;
import practica.report.ReportsPage.Row;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Refusal;

/// What curators and administrators see of reports, and how they answer them. Whoever does not see
/// to one is told that there is none.
public final class AnswerPages {
    private final Reports reports;
    private final Pages pages;

    public AnswerPages(Reports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    public void list(Context ctx) {
        pages.show(ctx, page(ctx, -1, "", List.of()));
    }

    public void answer(Context ctx) {
        var account = Visitors.member(ctx);
        var report = reports.find(number(ctx), account).orElseThrow(NotFoundResponse::new);
        var state = State.of(ReportPages.given(ctx, "do")).orElseThrow(NotFoundResponse::new);
        var words = ReportPages.given(ctx, "answer");
        var field = "answer-" + report.id();
        var checks =
                new Checks()
                        .that(!words.isEmpty(), field, "check.empty", "")
                        .atMost(field, words, Reports.LONGEST);
        switch (checks.giving(() -> words)) {
            case Bad(var problems) ->
                    pages.show(
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                            page(ctx, report.id(), words, problems));
            case Good(var good) -> {
                if (!reports.answer(report, state, good, account)) {
                    throw new Refusal(409, "report.answered", "");
                }
                ctx.redirect("/" + Reader.of(ctx) + "/reports", HttpStatus.SEE_OTHER);
            }
        }
    }

    /// @param answered the report that somebody tried to answer, with those words and problems
    private ReportsPage page(Context ctx, long answered, String words, List<Problem> problems) {
        return new ReportsPage(
                reports.open(Visitors.member(ctx)).stream()
                        .map(one ->
                                one.id() == answered
                                        ? row(one, words, problems)
                                        : row(one, "", List.of()))
                        .toList(),
                problems);
    }

    private static Row row(Report report, String answer, List<Problem> problems) {
        return new Row(
                report.id(),
                report.slug(),
                report.title(),
                report.tongue().code(),
                report.kind().key(),
                report.words(),
                report.address().map(EmailAddress::value).orElse(""),
                Duration.between(report.toldAt(), Instant.now()).toDays(),
                Reports.isSuspect(report.words()),
                answer,
                problems.stream().findFirst());
    }

    private static long number(Context ctx) {
        var words = ctx.pathParam("id");
        return words.matches("\\d{1,18}") ? Long.parseLong(words) : -1;
    }
}
