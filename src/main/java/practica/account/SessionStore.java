package practica.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.storage.Hash;

interface SessionStore {
    @SqlUpdate(
            "insert into session (secret, account, browser) values (:secret, :account, :browser)")
    void add(Hash secret, AccountId account, String browser);

    @SqlQuery(
            """
            select session.id as session, session.seen_at < now() - interval '5 minutes' as stale, account.*,
                   coalesce((select jsonb_agg(jsonb_build_object('right', upper("right"), 'subject', subject))
                               from account_grant where account_grant.account = account.id), '[]') as grants
              from session
              join account on account.id = session.account
             where secret = :secret
               and account.state = 'active'
               and session.seen_at > now() - :idle
               and session.created_at > now() - :longest
            """)
    Optional<SessionRow> find(Hash secret, Duration idle, Duration longest);

    @SqlUpdate("update session set seen_at = now() where id = :session")
    void seen(long session);

    @SqlQuery(
            """
            select id, browser, created_at, seen_at
              from session
             where account = :account and seen_at > now() - :idle and created_at > now() - :longest
             order by seen_at desc, id desc
            """)
    List<Session> of(AccountId account, Duration idle, Duration longest);

    @SqlUpdate("delete from session where account = :account and id = :session")
    void end(AccountId account, long session);

    @SqlUpdate("delete from session where account = :account and id <> :session")
    void endOthers(AccountId account, long session);

    @SqlUpdate("delete from session where account = :account")
    void endAll(AccountId account);

    @SqlUpdate("delete from session where seen_at < now() - :idle or created_at < now() - :longest")
    void sweep(Duration idle, Duration longest);
}
