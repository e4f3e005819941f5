package practica.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.account.AccountId;
import practica.submission.SubmissionId;

interface ReviewStore {
    /// Opens the reviews of these networks anew, and drops those of networks that are named no
    /// more.
    @SqlUpdate(
            """
            with gone as (
                delete from review where submission = :submission and network <> all(:networks))
            insert into review (submission, network)
            select :submission, network from unnest(:networks) as network
            on conflict (submission, network) do update
               set state = 'waiting', looked_at = '[]', due = null, opened_at = now(), decided_at = null, decided_by = null
            """)
    void open(SubmissionId submission, List<String> networks);

    /// The reviews of a submission, locked until the transaction ends.
    @SqlQuery(
            """
            select submission, network, upper(state) as verdict, curator, due, looked_at, opened_at
              from review
             where submission = :submission
             order by network
               for update
            """)
    List<Review> locked(SubmissionId submission);

    @SqlQuery(
            """
            select submission, network, upper(state) as verdict, curator, due, looked_at, opened_at
              from review
             where submission = :submission
             order by network
            """)
    List<Review> of(SubmissionId submission);

    @SqlUpdate(
            """
            update review set state = :state, decided_at = now(), decided_by = :by
             where submission = :submission and network = :network
            """)
    void decide(SubmissionId submission, String network, String state, AccountId by);

    @SqlUpdate(
            """
            update review set curator = :curator, due = :due
             where submission = :submission and network = :network and state = 'waiting'
            """)
    int assign(
            SubmissionId submission,
            String network,
            Optional<AccountId> curator,
            Optional<LocalDate> due);

    @SqlUpdate(
            """
            update review set looked_at = :lookedAt
             where submission = :submission and network = :network
            """)
    void look(SubmissionId submission, String network, @Json List<String> lookedAt);

    @SqlQuery(
            """
            insert into review_message (submission, network, author, kind, words, quoted, revision)
            select :submission, :network, :author, :kind, :words,
                   (select id from review_message where id = :quoted and submission = :submission), revision
              from submission
             where id = :submission
            returning id
            """)
    long say(
            SubmissionId submission,
            String network,
            AccountId author,
            String kind,
            String words,
            Optional<Long> quoted);

    @SqlQuery(
            """
            select id, submission, network, author, upper(kind) as kind, words, quoted, revision, written_at
              from review_message
             where submission = :submission
             order by id
            """)
    List<Message> messages(SubmissionId submission);

    /// What waits for these networks; for all where that is said.
    @SqlQuery(
            """
            select submission.id as submission, review.network, submission.draft ->> 'title' as title,
                   coalesce(submission.draft ->> 'language', '') as language, submission.state, review.curator,
                   review.due, submission.submitted_at
              from review
              join submission on submission.id = review.submission
             where submission.state in ('submitted', 'in-review')
               and not submission.held
               and review.state = 'waiting'
               and (:all or review.network = any(:networks))
             order by review.due nulls last, submission.submitted_at, submission.id, review.network
             limit :most
            """)
    List<Waiting> queue(boolean all, List<String> networks, int most);

    /// What waits apart from it.
    @SqlQuery(
            """
            select distinct on (submission.id)
                   submission.id as submission, review.network, submission.draft ->> 'title' as title,
                   coalesce(submission.draft ->> 'language', '') as language, submission.state, review.curator,
                   review.due, submission.submitted_at
              from review
              join submission on submission.id = review.submission
             where submission.held and submission.state in ('submitted', 'in-review')
               and (:all or review.network = any(:networks))
             order by submission.id
             limit :most
            """)
    List<Waiting> held(boolean all, List<String> networks, int most);

    @SqlUpdate("update submission set held = true where id = :submission")
    void hold(SubmissionId submission);

    @SqlUpdate("update submission set held = false where id = :submission and held")
    int release(SubmissionId submission);

    @SqlQuery("select held from submission where id = :submission")
    boolean isHeld(SubmissionId submission);

    /// Whether something of this author was published.
    @SqlQuery(
            "select exists (select from submission where owner = :author and state = 'published')")
    boolean isKnown(AccountId author);

    @SqlQuery(
            """
            select coalesce(max(days), 0) as oldest,
                   coalesce(percentile_disc(0.5) within group (order by days), 0) as median
              from (select floor(extract(epoch from now() - submission.submitted_at) / 86400)::bigint as days
                      from review
                      join submission on submission.id = review.submission
                     where submission.state in ('submitted', 'in-review')
                       and not submission.held
                       and review.state = 'waiting'
                       and (:all or review.network = any(:networks))) as waiting
            """)
    Ages ages(boolean all, List<String> networks);

    @SqlQuery(
            """
            select review.curator, count(*) as open
              from review
              join submission on submission.id = review.submission
             where submission.state in ('submitted', 'in-review')
               and not submission.held
               and review.state = 'waiting'
               and (:all or review.network = any(:networks))
             group by review.curator
            """)
    List<Load> load(boolean all, List<String> networks);
}
