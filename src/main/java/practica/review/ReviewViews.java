package practica.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.check.Problem;
import practica.item.Items;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.network.NetworkId;
import practica.submission.Revision;
import practica.submission.Submission;
import practica.submission.Submissions;
import practica.text.Markdown;
import practica.text.Words;

/// What the pages of reviews show, in words of their reader.
final class ReviewViews {
    private static final int QUOTED = 120;

    private final Reviews reviews;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Items items;
    private final Known known;

    ReviewViews(
            Reviews reviews, Submissions submissions, Accounts accounts, Items items, Known known) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.accounts = accounts;
        this.items = items;
        this.known = known;
    }

    QueuePage queue(Account account, Language reader) {
        var waiting = reviews.queue(account);
        var rows = waiting.stream().map(one -> row(one, reader)).toList();
        var mine =
                waiting.stream()
                        .filter(one -> one.curator().filter(account.id()::equals).isPresent())
                        .count();
        return new QueuePage(rows, (int) mine);
    }

    ReviewPage page(
            Submission submission,
            Account account,
            Language reader,
            ReviewPages.Typed typed,
            List<Problem> problems) {
        var messages = reviews.messages(submission, account);
        var curates = submission.isReviewedBy(account);
        var all = reviews.of(submission.id());
        var compared = compared(messages);
        var before = compared.flatMap(n -> submissions.revision(submission.id(), n));
        var draft = submission.draft();
        return new ReviewPage(
                submission.id().toString(),
                draft.title(),
                Language.of(draft.language()).orElse(reader).code(),
                submission.state().key(),
                name(submission.owner(), reader),
                submission.mayWrite(account) ? "/" + reader + "/deposit/" + submission.id() : "",
                submission.item().flatMap(items::byId).map(item -> item.address(reader)).orElse(""),
                Wording.of(before.map(Revision::draft).orElse(draft), draft, known, reader),
                before.map(Revision::revision).orElse(0),
                submissions.files(submission.id()).stream()
                        .map(one ->
                                new ReviewPage.Attached(one.position(), one.name(), one.caption()))
                        .toList(),
                submission.revision(),
                all.stream().map(one -> line(one, submission, account, reader)).toList(),
                messages.stream().map(one -> said(one, messages, account, reader)).toList(),
                curates,
                typed.words(),
                typed.note(),
                typed.reason(),
                problems);
    }

    /// What curators last saw when they asked for changes.
    private static Optional<Integer> compared(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.kind() == Message.Kind.CHANGES)
                .map(Message::revision)
                .reduce((_, last) -> last);
    }

    private List<Line.Person> people(Review review) {
        return accounts.curators(List.of(review.network())).stream()
                .map(one ->
                        new Line.Person(
                                one.id().toString(),
                                one.name(),
                                review.curator().filter(one.id()::equals).isPresent()))
                .toList();
    }

    private QueuePage.Row row(Waiting one, Language reader) {
        return new QueuePage.Row(
                "/" + reader + "/review/" + one.submission(),
                one.title(),
                Language.of(one.language()).orElse(reader).code(),
                name(one.network(), reader),
                one.curator().map(id -> name(id, reader)).orElse(""),
                one.due().map(due -> day(due, reader)).orElse(""),
                Duration.between(one.submittedAt(), Instant.now()).toDays(),
                one.due().filter(due -> due.isBefore(LocalDate.now(ZoneOffset.UTC))).isPresent());
    }

    private Line line(Review review, Submission submission, Account account, Language reader) {
        var mine = submission.isReviewedBy(account);
        var open =
                mine
                        && review.verdict() == Verdict.WAITING
                        && submission.state().isWithCurators()
                        && account.curates(review.network());
        return new Line(
                review.network(),
                name(review.network(), reader),
                review.verdict().key(),
                review.curator().filter(_ -> mine).map(id -> name(id, reader)).orElse(""),
                open ? people(review) : List.of(),
                review.due().filter(_ -> mine).map(LocalDate::toString).orElse(""),
                Review.CHECKLIST.stream()
                        .map(key -> new Line.Check(key, review.lookedAt().contains(key)))
                        .toList(),
                open);
    }

    private Said said(Message message, List<Message> all, Account account, Language reader) {
        var quoted =
                message.quoted()
                        .flatMap(id -> all.stream().filter(one -> one.id() == id).findFirst())
                        .map(one -> Words.beginning(one.words(), QUOTED))
                        .orElse("");
        return new Said(
                message.id(),
                message.kind().key(),
                name(message.author(), reader),
                message.author().equals(account.id()),
                Markdown.html(message.words()),
                quoted,
                when(message.writtenAt(), reader));
    }

    private String name(AccountId id, Language reader) {
        return accounts.name(id).orElseGet(() -> Messages.in(reader).say("review.former"));
    }

    private String name(String network, Language reader) {
        return known.networks()
                .find(new NetworkId(network))
                .map(one -> one.shortName(reader))
                .orElseGet(() -> Messages.in(reader).say("review.team"));
    }

    private static String day(LocalDate day, Language reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.locale())
                .format(day);
    }

    private static String when(Instant instant, Language reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.locale())
                .format(instant.atOffset(ZoneOffset.UTC));
    }
}
