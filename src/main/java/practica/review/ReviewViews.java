package practica.review;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.account.Accounts;
import practica.check.Problem;
import practica.item.FormField;
import practica.item.Items;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.network.NetworkId;
import practica.submission.Revision;
import practica.submission.Submission;
import practica.submission.SubmissionFile;
import practica.submission.Submissions;
import practica.text.Markdown;
import practica.text.Words;
import practica.web.Days;

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

    ReviewPage page(
            Submission submission,
            Account account,
            Language reader,
            Typed typed,
            List<Problem> found) {
        var messages = reviews.messages(submission, account);
        var curates = submission.isReviewedBy(account);
        var all = reviews.of(submission.id());
        var forms = new Forms(all, one -> isOpen(one, submission, account), typed);
        var problems = forms.placed(found);
        var names = new Names(accounts, known, reader);
        var attachments = reviews.attachments(submission, account);
        var draft = submission.draft();
        var body = draft.organisation() == null ? "" : draft.organisation().name();
        return new ReviewPage(
                submission.id().toString(),
                draft.title(),
                Language.of(draft.language()).orElse(reader).code(),
                submission.state().key(),
                names.of(submission.owner()),
                body,
                accounts.byId(submission.owner())
                        .filter(one -> one.contributesFor(body))
                        .isPresent(),
                submission.mayWrite(account) ? "/" + reader + "/deposit/" + submission.id() : "",
                submission.item().flatMap(items::byId).map(item -> item.address(reader)).orElse(""),
                wordings(submission, names),
                submission.owner().equals(account.id()) && submission.mayWrite(account),
                compared(submission, messages, reader),
                submissions.files(submission.id()).stream()
                        .map(one -> attached(one, reader))
                        .toList(),
                submission.revision(),
                all.stream()
                        .map(one ->
                                line(one, submission, account, names, forms.filled(one, problems)))
                        .toList(),
                messages.stream()
                        .map(one -> said(one, messages, attachments, account, names))
                        .toList(),
                curates,
                AttachmentPages.MOST,
                forms.words(),
                typed instanceof Typed.Words words && words.note(),
                problems);
    }

    private static ReviewPage.Attached attached(SubmissionFile file, Language reader) {
        var opens = file.notBefore().map(day -> Days.day(day, reader)).orElse("");
        return new ReviewPage.Attached(
                file.position(), file.name(), file.caption(), opens, file.smallPicture());
    }

    /// The points that a network's curators look at.
    Checklist checklist(String network) {
        return new Checklist(known.networks().find(new NetworkId(network)));
    }

    /// The revision that the changes of this turn are told against.
    Optional<Revision> base(Submission submission) {
        return Turn.of(submission, reviews.messages(submission))
                .flatMap(turn -> submissions.revision(submission.id(), turn.revision()));
    }

    /// Whether somebody may have the field as they submitted it: its owner, in their turn, where
    /// somebody else changed it.
    boolean mayTakeBack(Submission submission, Account account, FormField field) {
        var names = new Names(accounts, known, account.language());
        return submission.owner().equals(account.id())
                && submission.mayWrite(account)
                && wordings(submission, names).stream()
                        .anyMatch(one -> one.theirs() && one.key().equals(field.key()));
    }

    private List<Wording> wordings(Submission submission, Names names) {
        var now =
                new Revision(
                        submission.id(),
                        submission.revision(),
                        submission.owner(),
                        submission.draft(),
                        submission.unread(),
                        submission.changedAt());
        var versions =
                Turn.of(submission, reviews.messages(submission)).stream()
                        .flatMap(turn ->
                                submissions
                                        .turns(
                                                submission.id(),
                                                turn.revision(),
                                                submission.revision())
                                        .stream())
                        .toList();
        return Wording.of(
                versions.isEmpty() ? List.of(now) : versions,
                submission.owner(),
                submission.language(),
                known,
                names);
    }

    private static String compared(Submission submission, List<Message> all, Language reader) {
        var say = Messages.in(reader);
        return Turn.of(submission, all)
                .filter(turn -> turn.revision() < submission.revision())
                .map(turn ->
                        switch (turn.since()) {
                            case ASKED -> say.say("review.compared", turn.revision());
                            case SUBMITTED -> say.say("review.compared.submitted", turn.revision());
                            case PUBLISHED -> say.say("review.compared.published");
                        })
                .orElse("");
    }

    private List<Line.Person> people(Review review, Filled filled) {
        return accounts.curators(List.of(review.network())).stream()
                .map(one ->
                        new Line.Person(
                                one.id().toString(),
                                one.name(),
                                one.id().toString().equals(filled.curator())))
                .toList();
    }

    /// Whether the reader may decide it.
    private static boolean isOpen(Review review, Submission submission, Account account) {
        return submission.isReviewedBy(account)
                && review.verdict() == Verdict.WAITING
                && submission.state().isWithCurators()
                && account.curates(review.network());
    }

    private Line line(
            Review review, Submission submission, Account account, Names names, Filled filled) {
        var mine = submission.isReviewedBy(account);
        var open = isOpen(review, submission, account);
        return new Line(
                review.network(),
                names.network(review.network()),
                review.verdict().key(),
                review.curator().filter(_ -> mine).map(names::of).orElse(""),
                open ? people(review, filled) : List.of(),
                review.due().filter(_ -> mine).map(LocalDate::toString).orElse(""),
                checklist(review.network()).checks(review.lookedAt(), names.reader()),
                open,
                filled,
                own(review, submission, account, names));
    }

    private Optional<Line.Own> own(
            Review review, Submission submission, Account account, Names names) {
        if (!submission.owner().equals(account.id())
                || !account.curates(review.network())
                || review.verdict() != Verdict.WAITING
                || !submission.state().isWithCurators()) {
            return Optional.empty();
        }
        var say = Messages.in(names.reader());
        var others = reviews.participants().others(submission, review.network());
        return Optional.of(
                others.isEmpty()
                        ? new Line.Own(
                                say.say("review.own.nobody", names.network(review.network())),
                                account.administers() ? "/" + names.reader() + "/admin/people" : "")
                        : new Line.Own(
                                say.say(
                                        "review.own.others",
                                        ListFormatter.getInstance(names.reader().locale())
                                                .format(
                                                        others.stream()
                                                                .map(Account::name)
                                                                .toList())),
                                ""));
    }

    private static Said said(
            Message message,
            List<Message> all,
            List<Attachment> attachments,
            Account account,
            Names names) {
        var quoted =
                message.quoted()
                        .flatMap(id -> all.stream().filter(one -> one.id() == id).findFirst())
                        .map(one -> Words.beginning(one.words(), QUOTED))
                        .orElse("");
        return new Said(
                message.id(),
                message.kind().key(),
                names.of(message.author()),
                message.author().equals(account.id()),
                Markdown.html(message.words()),
                quoted,
                Days.time(message.writtenAt(), names.reader()),
                attachments.stream()
                        .filter(one -> one.message() == message.id())
                        .map(one -> file(one, message, names.reader()))
                        .toList());
    }

    private static Said.File file(Attachment one, Message message, Language reader) {
        return new Said.File(
                "/" + reader + "/review/" + message.submission() + "/attachments/" + one.id(),
                one.name(),
                one.file().format(),
                one.original().sizeIn(reader));
    }
}
