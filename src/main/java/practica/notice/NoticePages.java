package practica.notice;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.stream.Stream;
import practica.account.Visitors;
import practica.language.Language;
import practica.language.Messages;
import practica.notice.Notice.Kind;
import practica.notice.NoticesPage.Choice;
import practica.notice.NoticesPage.Row;
import practica.web.Days;
import practica.web.Pages;
import practica.web.Reader;

/// A member's notices in the browser.
public final class NoticePages {
    private final Notices notices;
    private final Pages pages;

    public NoticePages(Notices notices, Pages pages) {
        this.notices = notices;
        this.pages = pages;
    }

    public void show(Context ctx) {
        var reader = Reader.of(ctx);
        var account = Visitors.member(ctx).id();
        var rows = notices.of(account).stream().map(notice -> row(notice, reader)).toList();
        var byLetter = notices.byLetter(account);
        var choices =
                Stream.of(Kind.values())
                        .map(kind -> new Choice(kind.key(), byLetter.contains(kind)))
                        .toList();
        notices.seen(account);
        pages.show(ctx, new NoticesPage(rows, choices, ctx.queryParam("saved") != null));
    }

    public void choose(Context ctx) {
        var kinds = ctx.formParams("kind").stream().flatMap(key -> Kind.of(key).stream()).toList();
        notices.chooseLetters(Visitors.member(ctx).id(), kinds);
        ctx.redirect("/" + Reader.of(ctx) + "/notices?saved", HttpStatus.SEE_OTHER);
    }

    private static Row row(Notice notice, Language reader) {
        var when = Days.day(notice.toldAt(), reader);
        return new Row(
                Messages.in(reader).say("notice." + notice.kind().key(), notice.about()),
                "/" + reader + notice.path(),
                when,
                notice.seenAt().isEmpty());
    }
}
