package practica.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.check.Problem;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;

/// What the page of the queue shows, in words of its reader.
record QueueViews(Reviews reviews, Moderation moderation, Accounts accounts, Known known) {
    QueuePage page(
            Account account,
            Language reader,
            QueuePages.Chosen chosen,
            Optional<Assigned> assigned,
            List<Problem> problems) {
        var names = new Names(accounts, known, reader);
        var waiting = reviews.queue(account);
        var people = people(account, waiting);
        var mine =
                waiting.stream()
                        .filter(one -> one.curator().filter(account.id()::equals).isPresent())
                        .count();
        return new QueuePage(
                waiting.stream().map(one -> row(one, chosen, names)).toList(),
                moderation.held(account).stream().map(one -> row(one, chosen, names)).toList(),
                (int) mine,
                reviews.ages(account),
                shares(account, people, names),
                people.stream()
                        .map(one ->
                                new Line.Person(
                                        one.id().toString(),
                                        one.name(),
                                        one.id().toString().equals(chosen.curator())))
                        .toList(),
                chosen.due(),
                assigned.map(one -> said(one, Messages.in(reader))).orElse(""),
                problems);
    }

    /// Who reviews for the networks of this queue.
    private List<Account> people(Account account, List<Waiting> waiting) {
        var networks =
                Stream.concat(
                                Reviews.curated(account).stream(),
                                waiting.stream().map(Waiting::network))
                        .distinct()
                        .toList();
        return networks.isEmpty() ? List.of() : accounts.curators(networks);
    }

    /// Whoever has most first; everybody who could have some is named, and so is nobody.
    private List<QueuePage.Share> shares(Account account, List<Account> people, Names names) {
        var open = new LinkedHashMap<Optional<AccountId>, Integer>();
        people.forEach(one -> open.put(Optional.of(one.id()), 0));
        reviews.load(account).forEach(one -> open.put(one.curator(), one.open()));
        return open.entrySet().stream()
                .map(one ->
                        new QueuePage.Share(one.getKey().map(names::of).orElse(""), one.getValue()))
                .sorted(
                        Comparator.comparingInt(QueuePage.Share::open)
                                .reversed()
                                .thenComparing(QueuePage.Share::name))
                .toList();
    }

    private static QueuePage.Row row(Waiting one, QueuePages.Chosen chosen, Names names) {
        var pick = new Pick(one.submission(), one.network()).toString();
        return new QueuePage.Row(
                pick,
                chosen.picked().contains(pick),
                "/" + names.reader() + "/review/" + one.submission(),
                one.title(),
                Language.of(one.language()).orElse(names.reader()).code(),
                names.network(one.network()),
                one.curator().map(names::of).orElse(""),
                one.due().map(names::day).orElse(""),
                Duration.between(one.submittedAt(), Instant.now()).toDays(),
                one.due().filter(due -> due.isBefore(LocalDate.now(ZoneOffset.UTC))).isPresent());
    }

    private static String said(Assigned assigned, Messages say) {
        var done = say.say("review.batch.done", assigned.done());
        return assigned.refused() == 0
                ? done
                : done + " " + say.say("review.batch.refused", assigned.refused());
    }
}
