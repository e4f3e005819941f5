package practica.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.account.Accounts;
import practica.account.Grant;
import practica.item.Item;
import practica.language.Language;
import practica.language.Messages;
import practica.mail.EmailAddress;
import practica.mail.Letter;
import practica.mail.Letters;
import practica.network.NetworkId;
import practica.notice.Notice;
import practica.notice.Notices;
import practica.text.Spam;
import practica.web.Site;

/// All that was reported. The curators of an item's networks see to it; what is for no network, the
/// administrators do.
public final class Reports {
    /// In characters.
    public static final int LONGEST = 3_000;

    private static final int MOST = 500;

    private final Jdbi jdbi;
    private final ReportStore store;
    private final Accounts accounts;
    private final Notices notices;
    private final Letters letters;
    private final Site site;

    public Reports(Jdbi jdbi, Accounts accounts, Notices notices, Letters letters, Site site) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ReportStore.class);
        this.accounts = accounts;
        this.notices = notices;
        this.letters = letters;
        this.site = site;
    }

    /// Keeps a report, tells those who are to see to it, and writes to its author that it came.
    /// What looks like spam is only kept.
    public void keep(Item item, Telling telling) {
        var title = item.text().original().title();
        jdbi.useTransaction(handle -> {
            var id = handle.attach(ReportStore.class).add(item.id(), title, telling);
            if (isSuspect(telling.words())) {
                return;
            }
            for (var person : concerned(item, telling)) {
                notices.tell(
                        handle,
                        person,
                        Notice.Kind.REPORTED,
                        title,
                        "/reports#report-" + id,
                        telling.words());
            }
            if (telling.address().isPresent()) {
                write(
                        handle,
                        telling.address().get(),
                        telling.language(),
                        "came",
                        item.slug(),
                        title,
                        "");
            }
        });
    }

    static boolean isSuspect(String words) {
        return Spam.isLikely(words);
    }

    /// The open ones that this account sees to, the oldest first, at most five hundred.
    public List<Report> open(Account account) {
        return store.open(account.administers(), networks(account), MOST);
    }

    /// One that this account sees to, whether it is answered or not.
    public Optional<Report> find(long id, Account account) {
        return store.find(id, account.administers(), networks(account));
    }

    /// Ends a report, and writes the answer to its author.
    ///
    /// @return false where somebody did so before
    public boolean answer(Report report, Report.State state, String words, Account by) {
        return jdbi.inTransaction(handle -> {
            var within = handle.attach(ReportStore.class);
            if (within.answer(report.id(), state, words, by.id()) == 0) {
                return false;
            }
            if (report.address().isPresent()) {
                write(
                        handle,
                        report.address().get(),
                        report.language(),
                        state.key(),
                        report.slug(),
                        report.title(),
                        words);
            }
            return true;
        });
    }

    private static List<String> networks(Account account) {
        return account.grants().stream()
                .map(Grant::subject)
                .filter(account::curates)
                .distinct()
                .toList();
    }

    /// Whoever reports something need not be told of it. Where a network has no curator yet, the
    /// administrators are told in their place.
    private List<Account> concerned(Item item, Telling telling) {
        var networks =
                new ArrayList<>(item.text().networks().stream().map(NetworkId::value).toList());
        if (telling.kind().isGrave()) {
            networks.add("");
        }
        var people = accounts.curators(networks);
        return (people.isEmpty() ? accounts.curators(List.of()) : people)
                .stream().filter(one -> !telling.account().equals(Optional.of(one.id()))).toList();
    }

    private void write(
            Handle handle,
            EmailAddress to,
            Language language,
            String what,
            String slug,
            String title,
            String words) {
        var messages = Messages.in(language);
        letters.send(
                handle,
                new Letter(
                        to,
                        language,
                        messages.say("report.letter." + what, title),
                        Stream.concat(
                                        Stream.of(
                                                messages.say(
                                                        "report.letter." + what + ".text", title)),
                                        words.lines())
                                .toList(),
                        Optional.of(
                                new Letter.Link(
                                        messages.say("notice.see"),
                                        URI.create(
                                                site.address("/" + language + "/items/" + slug)))),
                        Optional.empty()));
    }
}
