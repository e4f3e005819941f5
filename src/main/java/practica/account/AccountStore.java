package practica.account;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.language.Language;
import practica.mail.EmailAddress;

interface AccountStore {
    /// Empty where somebody has the address.
    @SqlQuery(
            """
            insert into account (address, address_key, name, language, password)
            values (:address, :key, :name, :language, :password)
            on conflict do nothing
            returning id
            """)
    Optional<AccountId> add(
            EmailAddress address,
            String key,
            String name,
            Language language,
            Optional<String> password);

    @SqlQuery(
            """
            select account.*,
                   coalesce((select jsonb_agg(jsonb_build_object('right', upper("right"), 'subject', subject)
                                              order by "right", subject)
                               from account_grant where account = account.id), '[]') as grants
              from account
             where state <> 'erased'
               and (id = :id or address_key = :key)
            """)
    Optional<AccountRow> find(long id, String key);

    @SqlQuery(
            """
            select account.*,
                   coalesce((select jsonb_agg(jsonb_build_object('right', upper("right"), 'subject', subject)
                                              order by "right", subject)
                               from account_grant where account = account.id), '[]') as grants
              from account
             where state <> 'erased'
               and (position(lower(:words) in lower(name)) > 0 or position(lower(:words) in address_key) > 0)
             order by lower(name), id
             limit :most
            """)
    List<AccountRow> list(String words, int most);

    @SqlQuery(
            "select password from account where id = :id and state = 'active' and password is not null")
    Optional<String> password(AccountId id);

    @SqlUpdate("update account set password = :password where id = :id and state <> 'erased'")
    void setPassword(AccountId id, String password);

    @SqlUpdate(
            "update account set name = :name, language = :language where id = :id and state <> 'erased'")
    void describe(AccountId id, String name, Language language);

    @SqlUpdate("update account set state = :state where id = :id and state <> 'erased'")
    void setState(AccountId id, String state);

    @SqlUpdate(
            """
            update account
               set state = 'erased', address = null, address_key = null, name = '', password = null
             where id = :id
            """)
    void erase(AccountId id);

    /// Before the address itself goes.
    @SqlUpdate(
            """
            update report set account = null, address = null
             where account = :id
                or lower(address) = (select address_key from account where id = :id)
            """)
    void leaveReports(AccountId id);

    /// What concerns nobody else: notices, collections, saved searches, what was never submitted,
    /// and for whom they said to write.
    @SqlUpdate(
            """
            with told as (delete from notice where account = :id),
                 chosen as (delete from notice_without_letter where account = :id),
                 said as (delete from affiliation where account = :id),
                 kept as (delete from collection where account = :id),
                 sought as (delete from saved_search where account = :id),
                 frozen as (delete from snapshot_maker where account = :id),
                 packed as (delete from parcel where account = :id)
            delete from submission where owner = :id and state = 'draft' and submitted_at is null
            """)
    void dropOwn(AccountId id);

    @SqlUpdate("delete from api_token where account = :id")
    void dropTokens(AccountId id);

    @SqlUpdate("delete from account_grant where account = :id")
    void dropGrants(AccountId id);

    /// What was begun and not ended: letters that were not used, and signing in that was broken
    /// off.
    @SqlUpdate(
            """
            with links as (delete from one_time_link where account = :id),
                 flows as (delete from openid_flow where account = :id)
            delete from half_signed_in where account = :id
            """)
    void dropWhatWasBegun(AccountId id);

    /// Everything but the password by which somebody, or a program for them, is recognised.
    @SqlUpdate(
            """
            with identities as (delete from account_identity where account = :id),
                 steps as (delete from second_step where account = :id),
                 codes as (delete from recovery_code where account = :id)
            delete from api_token where account = :id
            """)
    void dropProofs(AccountId id);

    @SqlUpdate("delete from session where account = :id")
    void endSessions(AccountId id);

    @SqlUpdate(
            """
            insert into account_grant (account, "right", subject, granted_by)
            values (:account, :right, :subject, :by)
            on conflict do nothing
            """)
    void grant(AccountId account, String right, String subject, Optional<AccountId> by);

    @SqlUpdate(
            """
            delete from account_grant where account = :account and "right" = :right and subject = :subject
            """)
    void revoke(AccountId account, String right, String subject);

    @SqlQuery(
            """
            select exists (select from account_grant
                             join account on account.id = account
                            where "right" = 'administrator' and state = 'active')
            """)
    boolean hasAdministrator();

    /// Holds what only one may decide until the transaction ends: who is the first, or the last.
    @SqlUpdate("select pg_advisory_xact_lock(7205511)")
    void waitForOtherAdministrators();

    @SqlQuery("select name from account where id = :id")
    Optional<String> name(AccountId id);

    @SqlQuery(
            """
            select account.*,
                   coalesce((select jsonb_agg(jsonb_build_object('right', upper(every."right"), 'subject', every.subject))
                               from account_grant every where every.account = account.id), '[]') as grants
              from account
             where state = 'active'
               and exists (select from account_grant
                            where account = account.id
                              and ("right" in ('curator', 'secretary') and subject = any(:networks)
                                   or "right" = 'administrator' and :team))
             order by id
            """)
    List<AccountRow> curators(List<String> networks, boolean team);

    @SqlQuery(
            """
            select account.*,
                   (select jsonb_agg(jsonb_build_object('right', upper("right"), 'subject', subject))
                      from account_grant where account = account.id) as grants
              from account
             where state = 'active'
               and exists (select from account_grant where account = account.id and "right" = 'contributor')
             order by id
            """)
    List<AccountRow> contributors();
}
