package practica.notice;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.account.AccountId;
import practica.language.Messages;
import practica.mail.Letter;
import practica.mail.Letters;
import practica.notice.Notice.Kind;
import practica.web.Site;

/// Everything that people were told.
public final class Notices {
    private static final int MOST = 100;

    private final Jdbi jdbi;
    private final NoticeStore store;
    private final Letters letters;
    private final Site site;

    public Notices(Jdbi jdbi, Letters letters, Site site) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(NoticeStore.class);
        this.letters = letters;
        this.site = site;
    }

    /// Tells somebody within the transaction that does what they are told of, and by letter where
    /// they have not said that they want none.
    ///
    /// @param about what it happened to, by its title
    /// @param path where to see it, without its language: `/review/7`
    /// @param words what somebody wrote on the occasion; may be empty
    public void tell(
            Handle handle, Account account, Kind kind, String about, String path, String words) {
        var within = handle.attach(NoticeStore.class);
        within.add(account.id(), kind.key(), about, path);
        if (within.withoutLetter(account.id()).contains(kind.key())) {
            return;
        }
        var reader = account.language();
        var messages = Messages.in(reader);
        letters.send(
                handle,
                new Letter(
                        account.address(),
                        reader,
                        messages.say("notice." + kind.key(), about),
                        List.of(
                                messages.say("letter.greeting", account.name()),
                                messages.say("notice." + kind.key(), about) + ".",
                                words),
                        Optional.of(
                                new Letter.Link(
                                        messages.say("notice.see"),
                                        URI.create(site.address("/" + reader + path)))),
                        Optional.empty()));
    }

    /// What somebody was told, the last first, at most a hundred.
    public List<Notice> of(AccountId account) {
        return store.of(account, MOST);
    }

    /// From now on all that somebody was told counts as seen.
    public void seen(AccountId account) {
        store.seen(account);
    }

    public int unseen(AccountId account) {
        return store.unseen(account);
    }

    /// The kinds of which letters are sent to somebody.
    public Set<Kind> byLetter(AccountId account) {
        var without = store.withoutLetter(account);
        return List.of(Kind.values()).stream()
                .filter(kind -> !without.contains(kind.key()))
                .collect(Collectors.toSet());
    }

    /// Letters of these kinds, and of no others.
    public void chooseLetters(AccountId account, Collection<Kind> kinds) {
        jdbi.useTransaction(handle -> {
            var within = handle.attach(NoticeStore.class);
            within.letters(account);
            for (var kind : Kind.values()) {
                if (!kinds.contains(kind)) {
                    within.withoutLetter(account, kind.key());
                }
            }
        });
    }
}
