package practica.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.account.Grant;
import practica.account.Grant.Right;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.form.Uploads;
import practica.notice.Notice;
import practica.notice.Notices;
import practica.review.Decided.Refused;
import practica.submission.Submission;
import practica.submission.SubmissionId;
import practica.submission.Submissions;

/// The reviews of all submissions. Every network that a submission is for decides by itself:
/// changes that one asks for bring it back to its owner, and it is published once all have decided
/// and one at least has accepted it.
public final class Reviews {
    /// In characters.
    public static final int LONGEST = 10_000;

    /// Of a queue.
    static final int MOST = 500;

    private final Jdbi jdbi;
    private final ReviewStore store;
    private final AttachmentStore attachments;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Participants participants;
    private final Decisions decisions;

    public Reviews(Jdbi jdbi, Submissions submissions, Accounts accounts, Notices notices) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ReviewStore.class);
        this.attachments = jdbi.onDemand(AttachmentStore.class);
        this.submissions = submissions;
        this.accounts = accounts;
        this.participants = new Participants(accounts, notices);
        this.decisions = new Decisions(submissions, participants);
    }

    /// Hands a submission to the curators of its networks, and tells them.
    ///
    /// @param accepted whether the owner accepts the terms and the licence
    public Checked<Submission> submit(SubmissionId id, AccountId by, boolean accepted) {
        return jdbi.inTransaction(handle -> {
            var anew = submissions.firstSubmitted(id).isEmpty();
            var submitted = submissions.submit(handle, id, by, accepted);
            if (submitted instanceof Good(var submission)) {
                var author = accounts.byId(by).orElseThrow();
                if (submissions.corrections().mayTranslateAlone(author, submission)) {
                    return alone(handle, submission, by);
                }
                var within = handle.attach(ReviewStore.class);
                within.open(id, Participants.networks(submission));
                within.say(
                        id,
                        Participants.TEAM,
                        by,
                        Message.Kind.SUBMITTED.key(),
                        "",
                        Optional.empty());
                if (anew && Moderation.holds(handle, submission, author)) {
                    within.hold(id);
                } else {
                    participants.tellCurators(handle, submission, by);
                }
            }
            return submitted;
        });
    }

    /// Publishes what needs nobody else to let it in.
    private Checked<Submission> alone(Handle handle, Submission submission, AccountId by) {
        return switch (submissions.publish(handle, submission.id(), submission.networks(), by)) {
            case Good(var _) -> new Good<>(submission);
            case Bad(var problems) -> {
                handle.rollback();
                yield new Bad<>(problems);
            }
        };
    }

    /// Whether there is a review of it for this account to read.
    public static boolean isReadBy(Submission submission, Account reader) {
        return submission.submittedAt().isPresent() && submission.maySee(reader);
    }

    /// Who takes part in them, and is told of what happens.
    Participants participants() {
        return participants;
    }

    public List<Review> of(SubmissionId id) {
        return store.of(id);
    }

    /// The whole conversation.
    List<Message> messages(Submission submission) {
        return store.messages(submission.id());
    }

    /// The conversation as this account may read it.
    public List<Message> messages(Submission submission, Account reader) {
        var curates = submission.isReviewedBy(reader);
        return messages(submission).stream()
                .filter(message -> curates || !message.isPrivate())
                .toList();
    }

    /// The files of the messages that this account may read.
    public List<Attachment> attachments(Submission submission, Account reader) {
        var read =
                messages(submission, reader).stream().map(Message::id).collect(Collectors.toSet());
        return attachments.of(submission.id()).stream()
                .filter(one -> read.contains(one.message()))
                .toList();
    }

    /// How many files its whole conversation has.
    public int attached(SubmissionId id) {
        return attachments.of(id).size();
    }

    /// What waits for this account's decision, what is due first, then what has waited longest.
    public List<Waiting> queue(Account account) {
        return store.queue(account.administers(), curated(account), MOST);
    }

    /// How long all of that has waited.
    public Ages ages(Account account) {
        return store.ages(account.administers(), curated(account));
    }

    /// How much of it each curator has.
    public List<Load> load(Account account) {
        return store.load(account.administers(), curated(account));
    }

    /// The ids of the networks that somebody reviews for by a right of their own.
    static List<String> curated(Account account) {
        return account.grants().stream()
                .filter(grant -> grant.right() == Right.CURATOR || grant.right() == Right.SECRETARY)
                .map(Grant::subject)
                .distinct()
                .toList();
    }

    /// Adds to the conversation, and tells the others who take part in it.
    ///
    /// @param note whether only curators read it
    public void say(
            Submission submission,
            Account author,
            String words,
            Optional<Long> quoted,
            boolean note) {
        say(submission, author, words, quoted, note, List.of());
    }

    /// The same with files, which are kept already.
    public void say(
            Submission submission,
            Account author,
            String words,
            Optional<Long> quoted,
            boolean note,
            List<Uploads.Kept> files) {
        var kind =
                note && submission.isReviewedBy(author) ? Message.Kind.NOTE : Message.Kind.MESSAGE;
        jdbi.useTransaction(handle -> {
            var message =
                    handle.attach(ReviewStore.class)
                            .say(
                                    submission.id(),
                                    Participants.TEAM,
                                    author.id(),
                                    kind.key(),
                                    words,
                                    quoted);
            var within = handle.attach(AttachmentStore.class);
            files.forEach(file -> within.add(message, file.hash(), file.name()));
            var own = author.id().equals(submission.owner());
            if (own && handle.attach(ReviewStore.class).isHeld(submission.id())) {
                return;
            }
            var told = new ArrayList<>(participants.curators(submission));
            if (kind == Message.Kind.MESSAGE) {
                accounts.byId(submission.owner()).ifPresent(told::add);
            }
            participants.tell(handle, told, author.id(), submission, Notice.Kind.MESSAGE, words);
        });
    }

    /// Says who is to decide for a network, and by when.
    public void assign(
            Submission submission,
            String network,
            Optional<Account> curator,
            Optional<LocalDate> due,
            Account by) {
        jdbi.useTransaction(handle -> {
            var within = handle.attach(ReviewStore.class);
            var given = within.assign(submission.id(), network, curator.map(Account::id), due);
            if (given == 1 && curator.isPresent()) {
                tellAssigned(handle, submission, network, curator.get(), by);
            }
        });
    }

    /// Says in the conversation, and to the curator, that it is theirs to decide.
    void tellAssigned(
            Handle handle, Submission submission, String network, Account curator, Account by) {
        handle.attach(ReviewStore.class)
                .say(
                        submission.id(),
                        network,
                        by.id(),
                        Message.Kind.ASSIGNED.key(),
                        curator.name(),
                        Optional.empty());
        participants.tell(handle, List.of(curator), by.id(), submission, Notice.Kind.ASSIGNED, "");
    }

    /// Notes what of the network's checklist has been looked at.
    void look(SubmissionId id, String network, Checklist checklist, List<String> lookedAt) {
        store.look(id, network, checklist.known(lookedAt));
    }

    /// Decides for a network, and brings the submission to where all decisions together bring it.
    ///
    /// @param submission as the one who decides has read it
    /// @param words what the owner is told; needed but for an acceptance
    public Decided decide(
            Submission submission, String network, Verdict state, String words, Account by) {
        if (words.isBlank() && state != Verdict.ACCEPTED) {
            return new Refused(List.of(new Problem("words", "review.words-needed", "")));
        }
        return jdbi.inTransaction(handle -> {
            var decided = decisions.decide(handle, submission, network, state, words, by);
            if (decided instanceof Refused) {
                handle.rollback();
            }
            return decided;
        });
    }
}
