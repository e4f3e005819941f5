package practica.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.storage.Hash;

interface TokenStore {
    /// Nothing where the account has as many as it may.
    @SqlUpdate(
            """
            insert into api_token (secret, account, name, scopes, expires_at)
            select :secret, :account, :name, :scopes, now() + :valid
             where (select count(*) from api_token where account = :account) < :most
            """)
    int add(Hash secret, AccountId account, String name, String scopes, Duration valid, int most);

    @SqlQuery(
            """
            select token.id as token, token.scopes, token.expires_at, account.*,
                   coalesce(token.used_at < now() - interval '5 minutes', true) as stale,
                   coalesce((select jsonb_agg(jsonb_build_object('right', upper("right"), 'subject', subject))
                               from account_grant where account_grant.account = account.id), '[]') as grants
              from api_token token
              join account on account.id = token.account
             where secret = :secret
               and account.state = 'active'
               and expires_at > now()
            """)
    Optional<TokenRow> find(Hash secret);

    @SqlUpdate("update api_token set used_at = now() where id = :token")
    void used(long token);

    @SqlQuery(
            """
            select id, name, scopes, created_at, used_at, expires_at
              from api_token
             where account = :account
             order by id desc
            """)
    List<ApiToken> of(AccountId account);

    @SqlUpdate("delete from api_token where account = :account and id = :token")
    void revoke(AccountId account, long token);

    @SqlUpdate("delete from api_token where expires_at < now() - interval '30 days'")
    void sweep();
}
