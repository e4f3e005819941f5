package practica.history;

import java.util.List;
import java.util.Optional;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.check.Problem;
import practica.history.HistoryPage.Line;
import practica.item.Act;
import practica.item.Draft;
import practica.item.FieldChange;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.web.Days;

/// Says what was done to an item in the words of a reader.
record HistoryViews(History history, Accounts accounts, Known known) {
    HistoryPage page(
            Item item, Asking asking, Language reader, String reason, List<Problem> problems) {
        var events = history.of(item.id());
        return new HistoryPage(
                item.slug(),
                item.text().in(reader).title(),
                item.text().shownIn(reader).code(),
                item.status() == Item.Status.WITHDRAWN,
                item.version(),
                events.stream().map(Event::version).distinct().toList(),
                events.stream().map(event -> line(event, item, asking, reader)).toList(),
                asking.mayKeep(),
                reason,
                problems);
    }

    /// Who reads: whether they are signed in, and whether they may restore and withdraw.
    record Asking(boolean signedIn, boolean mayKeep) {}

    ChangesPage changes(Item before, Item after, boolean beside, Language reader) {
        return new ChangesPage(
                after.slug(),
                after.text().in(reader).title(),
                after.text().shownIn(reader).code(),
                before.version(),
                Days.day(before.changedAt(), reader),
                after.version(),
                Days.day(after.changedAt(), reader),
                beside,
                FieldChange.between(
                        Draft.of(before.text(), known),
                        Draft.of(after.text(), known),
                        known,
                        reader),
                names(after, before),
                names(before, after));
    }

    /// The names of the files of one that the other does not have.
    private static List<String> names(Item one, Item other) {
        var others = other.files().stream().map(file -> file.original().hash()).toList();
        return one.files().stream()
                .filter(file -> !others.contains(file.original().hash()))
                .map(ItemFile::title)
                .toList();
    }

    private Line line(Event event, Item item, Asking asking, Language reader) {
        var made = event.act() != Act.WITHDRAWN;
        return new Line(
                event.version(),
                event.act().key(),
                detail(event, reader),
                asking.signedIn() ? who(event.author(), reader) : "",
                asking.signedIn() ? event.acceptedBy().map(id -> name(id, reader)).orElse("") : "",
                Days.time(event.happenedAt(), reader),
                event.act() == Act.WITHDRAWN ? event.words() : "",
                made,
                made && event.version() != item.version() && asking.mayKeep());
    }

    private static String detail(Event event, Language reader) {
        return switch (event.act()) {
            case TRANSLATED ->
                    Language.of(event.words()).map(one -> one.name(reader)).orElse(event.words());
            case RESTORED -> event.words();
            case ADDED, CHANGED, WITHDRAWN, REINSTATED -> "";
        };
    }

    private String who(Optional<AccountId> author, Language reader) {
        return author.map(id -> name(id, reader))
                .orElseGet(() -> Messages.in(reader).say("history.source"));
    }

    private String name(AccountId id, Language reader) {
        return accounts.name(id).orElseGet(() -> Messages.in(reader).say("history.nobody"));
    }
}
