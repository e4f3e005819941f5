package practica.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface LetterStore {
    @SqlQuery(
            """
            insert into letter (receiver, subject, content)
            values (:receiver, :subject, :content)
            returning id
            """)
    LetterId add(EmailAddress receiver, String subject, @Json Letter content);

    /// A letter that is about to be sent. A retry after it was given up counts as a first try.
    @SqlQuery(
            """
            update letter
               set tried_at = case when state = 'failed' then now() else coalesce(tried_at, now()) end,
                   state = 'waiting', ended_at = null
             where id = :id and state <> 'sent'
            returning mark, content, written_at, tried_at
            """)
    Optional<ToSend> begin(LetterId id);

    @SqlUpdate("update letter set reason = :reason where id = :id and state = 'waiting'")
    void note(LetterId id, String reason);

    @SqlUpdate(
            """
            update letter
               set state = 'failed', reason = :reason, ended_at = now()
             where id = :id
            """)
    void failed(LetterId id, String reason);

    /// Nobody but the receiver has its words from now on.
    @SqlUpdate(
            """
            update letter
               set state = 'sent', reason = '', content = null, ended_at = now()
             where id = :id
            """)
    void sent(LetterId id);

    @SqlQuery("delete from letter where ended_at < now() - interval '30 days' returning id")
    List<LetterId> sweep();

    @SqlQuery(
            """
            select id, state, receiver, subject, reason, written_at, ended_at
              from letter
             where state = :state
             order by id
             limit :most
            """)
    List<Posted> list(String state, int most);

    @SqlQuery("select count(*) from letter where state = :state")
    long count(String state);

    @SqlQuery("select content from letter where id = :id and content is not null")
    @Json
    Optional<Letter> content(LetterId id);

    record ToSend(UUID mark, @Json Letter content, Instant writtenAt, Instant triedAt) {}
}
