package practica.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.account.AccountId;
import practica.item.Draft;
import practica.item.ItemId;
import practica.language.Language;
import practica.storage.Hash;

interface SubmissionStore {
    @SqlQuery(
            """
            insert into submission (owner, quick, draft) values (:owner, :quick, :draft) returning *
            """)
    SubmissionRow insert(AccountId owner, boolean quick, @Json Draft draft);

    @SqlQuery(
            """
            insert into submission (owner, item, base, base_email, language, draft)
            values (:owner, :item, :base, :baseEmail, :language, :draft)
            returning *
            """)
    SubmissionRow insertOf(
            AccountId owner,
            ItemId item,
            int base,
            String baseEmail,
            Optional<Language> language,
            @Json Draft draft);

    /// What somebody has begun of an item and is not decided: a correction, or a translation into
    /// that language.
    @SqlQuery(
            """
            select *
              from submission
             where owner = :owner and item = :item and language is not distinct from :language
               and base is not null and state not in ('published', 'declined')
             order by id desc
             limit 1
            """)
    Optional<SubmissionRow> open(AccountId owner, ItemId item, Optional<Language> language);

    /// Whether it was somebody who first wrote the item.
    @SqlQuery(
            "select exists (select from item_event where item = :item and act = 'added' and author = :owner)")
    boolean wrote(AccountId owner, ItemId item);

    @SqlUpdate("update submission set base = :base, base_email = :baseEmail where id = :id")
    void rebase(SubmissionId id, int base, String baseEmail);

    /// The address of the item's contact when the correction began from it.
    @SqlQuery("select base_email from submission where id = :id")
    String baseEmail(SubmissionId id);

    @SqlQuery("select * from submission where id = :id")
    Optional<SubmissionRow> find(SubmissionId id);

    /// Locked until the transaction ends. What only names it, as a message does, need not wait.
    @SqlQuery("select * from submission where id = :id for no key update")
    Optional<SubmissionRow> locked(SubmissionId id);

    @SqlQuery("select * from submission where owner = :owner order by changed_at desc, id desc")
    List<SubmissionRow> ofOwner(AccountId owner);

    @SqlQuery("select count(*) from submission where owner = :owner and state = 'draft'")
    int drafts(AccountId owner);

    /// Saves over the revision that is named. Empty where that one is no longer the newest, and
    /// where it is not the author's turn.
    @SqlQuery(
            """
            update submission
               set draft = :draft, unread = :unread, revision = revision + 1, changed_at = now()
             where id = :id
               and revision = :revision
               and state not in ('published', 'declined')
               and (owner = :author) = (state in ('draft', 'changes-requested'))
            returning *
            """)
    Optional<SubmissionRow> save(
            SubmissionId id,
            int revision,
            @Json Draft draft,
            @Json Map<String, String> unread,
            AccountId author);

    @SqlUpdate(
            """
            insert into submission_revision (submission, revision, author, draft, unread)
            select id, revision, :author, draft, unread from submission where id = :id
            """)
    void keepRevision(SubmissionId id, AccountId author);

    /// Of what the owner wrote without a break more than an hour ago, keeps the last revision of
    /// every ten minutes, and those that anything tells of. Whoever still writes over one of the
    /// last hour finds it.
    @SqlUpdate(
            """
            with one as (
                select revision, author, saved_at,
                       lead(author) over (order by revision) as next_author,
                       lead(saved_at) over (order by revision) as next_at
                  from submission_revision
                 where submission = :id)
            delete from submission_revision gone
             using one, submission
             where gone.submission = :id and gone.revision = one.revision and submission.id = :id
               and one.revision > 1
               and one.author = submission.owner and one.next_author = submission.owner
               and one.next_at < now() - interval '1 hour'
               and date_bin('10 minutes', one.saved_at, '2000-01-01') = date_bin('10 minutes', one.next_at, '2000-01-01')
               and one.revision is distinct from submission.first_submitted
               and not exists (select from review_message
                                where review_message.submission = :id
                                  and review_message.revision = one.revision)
            """)
    int thin(SubmissionId id);

    @SqlQuery("select * from submission_revision where submission = :id order by revision")
    List<Revision> revisions(SubmissionId id);

    @SqlQuery("select * from submission_revision where submission = :id and revision = :revision")
    Optional<Revision> revision(SubmissionId id, int revision);

    /// That revision, or the last one before it that was kept.
    @SqlQuery(
            """
            select * from submission_revision
             where submission = :id and revision <= :revision
             order by revision desc
             limit 1
            """)
    Optional<Revision> upTo(SubmissionId id, int revision);

    /// The first of these revisions, and of the others the last that each author saved before
    /// another one did.
    @SqlQuery(
            """
            select submission, revision, author, draft, unread, saved_at
              from (select *, lead(author) over (order by revision) as next_author
                      from submission_revision
                     where submission = :id and revision between :from and :to) as one
             where revision in (:from, :to) or author <> next_author
             order by revision
            """)
    List<Revision> turns(SubmissionId id, int from, int to);

    @SqlQuery(
            "select first_submitted from submission where id = :id and first_submitted is not null")
    Optional<Integer> firstSubmitted(SubmissionId id);

    @SqlQuery(
            """
            update submission
               set state = :to, moved_by = :by, changed_at = now(),
                   submitted_at = case :to when 'submitted' then now() else submitted_at end,
                   first_submitted = case :to when 'submitted' then coalesce(first_submitted, revision)
                                              else first_submitted end
             where id = :id and state = :from
            returning *
            """)
    Optional<SubmissionRow> move(SubmissionId id, String from, String to, AccountId by);

    @SqlQuery(
            """
            update submission set state = 'published', item = :item, moved_by = :by, changed_at = now()
             where id = :id
            returning *
            """)
    SubmissionRow publish(SubmissionId id, ItemId item, AccountId by);

    @SqlUpdate(
            """
            delete from submission
             where id = :id and owner = :owner and state = 'draft' and submitted_at is null
            """)
    int discard(SubmissionId id, AccountId owner);

    /// Of the files that somebody sent and that are not published, each counted once; those that a
    /// correction began with are.
    @SqlQuery(
            """
            select coalesce(sum(size), 0)
              from (select distinct file.hash, file.size
                      from submission
                      join submission_file on submission_file.submission = submission.id
                      join file on file.hash = submission_file.hash
                     where submission.owner = :owner and submission.state <> 'published'
                       and not exists (select from item_file
                                        where item_file.item = submission.item
                                          and item_file.hash = submission_file.hash)
                    union
                    select file.hash, file.size
                      from review_message
                      join review_attachment on review_attachment.message = review_message.id
                      join submission on submission.id = review_message.submission
                      join file on file.hash = review_attachment.hash
                     where review_message.author = :owner and submission.state not in ('published', 'declined')) as own
            """)
    long bytes(AccountId owner);

    /// None where the file is there already.
    @SqlUpdate(
            """
            insert into submission_file (submission, position, hash, name, caption, licence, not_before)
            select :id, coalesce(max(position), 0) + 1, :hash, :name, :caption, :licence, cast(:notBefore as date)
              from submission_file where submission = :id
            on conflict (submission, hash) do nothing
            """)
    int addFile(
            SubmissionId id,
            Hash hash,
            String name,
            String caption,
            String licence,
            Optional<LocalDate> notBefore);

    @SqlUpdate(
            """
            update submission_file set caption = :caption, licence = :licence, not_before = :notBefore
             where submission = :id and position = :position
            """)
    int describeFile(
            SubmissionId id,
            int position,
            String caption,
            String licence,
            Optional<LocalDate> notBefore);

    @SqlUpdate("delete from submission_file where submission = :id and position = :position")
    int removeFile(SubmissionId id, int position);

    @SqlUpdate("delete from submission_file where submission = :id")
    void dropFiles(SubmissionId id);

    /// Notes the files that it has now as those that it began with.
    @SqlUpdate(
            """
            with gone as (
                delete from submission_base_file base
                 where submission = :id
                   and not exists (select from submission_file
                                    where submission_file.submission = base.submission
                                      and submission_file.hash = base.hash))
            insert into submission_base_file (submission, position, hash, name, caption, licence, not_before)
            select submission, position, hash, name, caption, licence, not_before
              from submission_file
             where submission = :id
            on conflict (submission, hash) do update
               set position = excluded.position, name = excluded.name, caption = excluded.caption,
                   licence = excluded.licence, not_before = excluded.not_before
            """)
    void beganWithFiles(SubmissionId id);

    @SqlQuery(
            """
            select base.position, base.name, base.caption, base.licence,
                   base.not_before, coalesce(file.picture_width = 0, false) as undrawn, file.hash, file.size, file.media_type, file.state, file.reason, file.title, file.language, file.pages,
                   file.picture_width, file.picture_height
              from submission_base_file base
              join file on file.hash = base.hash
             where base.submission = :id
             order by base.position
            """)
    List<SubmissionFile> filesBegunWith(SubmissionId id);

    @SqlQuery(
            """
            select submission_file.position, submission_file.name, submission_file.caption, submission_file.licence,
                   submission_file.not_before, coalesce(file.picture_width = 0, false) as undrawn, file.hash, file.size, file.media_type, file.state, file.reason, file.title, file.language, file.pages,
                   file.picture_width, file.picture_height
              from submission_file
              join file on file.hash = submission_file.hash
             where submission_file.submission = :id
             order by submission_file.position
            """)
    List<SubmissionFile> files(SubmissionId id);
}
