package practica.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.account.AccountId;
import practica.search.SearchAddress;
import practica.storage.Hash;

interface AlertStore {
    @SqlQuery(
            """
            select id, account, name, search, upper(frequency) as frequency, seen, looked_at
              from saved_search
             where account = :account
             order by id desc
            """)
    List<SavedSearch> of(AccountId account);

    /// Until the transaction ends, the member saves no other.
    @SqlQuery("select id from account where id = :account for no key update")
    AccountId hold(AccountId account);

    @SqlQuery("select count(*) from saved_search where account = :account")
    int count(AccountId account);

    @SqlUpdate(
            """
            insert into saved_search (account, name, search, frequency, seen, looked_at)
            select :account, :name, :search, lower(:frequency), coalesce(max(id), 0), :now from item
            """)
    void add(
            AccountId account, String name, SearchAddress search, Frequency frequency, Instant now);

    /// What was found while no letters were wanted is no news when they are wanted again.
    @SqlUpdate(
            """
            update saved_search
               set name = :name, frequency = lower(:frequency),
                   seen = case frequency when 'never' then (select coalesce(max(id), 0) from item) else seen end,
                   looked_at = case frequency when 'never' then :now else looked_at end
             where id = :id and account = :account
            """)
    int change(long id, AccountId account, String name, Frequency frequency, Instant now);

    @SqlUpdate("delete from saved_search where id = :id and account = :account")
    void delete(long id, AccountId account);

    /// Those whose time has come and whose member can sign in, the longest due first.
    @SqlQuery(
            """
            select saved_search.id, account, saved_search.name, search, upper(frequency) as frequency, seen, looked_at
              from saved_search
              join account on account.id = saved_search.account
             where account.state = 'active'
               and frequency <> 'never'
               and looked_at <= cast(:now as timestamptz)
                                - case frequency when 'daily' then interval '1 day'
                                                 when 'weekly' then interval '7 days'
                                                 else interval '1 month' end
             order by looked_at
             limit :most
            """)
    List<SavedSearch> due(Instant now, int most);

    @SqlQuery("select coalesce(max(id), 0) from item")
    long newest();

    /// The number of the first change among the published items after one, up to another. Empty
    /// where there are none.
    @SqlQuery(
            "select min(change) from item where id > :seen and id <= :newest and status = 'published'")
    Optional<Long> firstChange(long seen, long newest);

    /// Whether one of the items last changed before the change of that number.
    @SqlQuery("select exists (select from item where id = any(:items) and change < :change)")
    boolean hasOlder(List<Long> items, long change);

    /// Notes that it was looked for something new. None where somebody else did so meanwhile, or no
    /// letters are wanted any more.
    @SqlUpdate(
            """
            update saved_search set seen = :newest, looked_at = :now
             where id = :id and seen = :seen and looked_at = :before and frequency <> 'never'
            """)
    int looked(long id, long seen, Instant before, long newest, Instant now);

    @SqlUpdate("insert into saved_search_letter (secret, search) values (:secret, :search)")
    void addLetter(Hash secret, long search);

    /// The links in letters work for a year.
    @SqlUpdate(
            """
            delete from saved_search_letter
             where search = :search and written_at < now() - interval '1 year'
            """)
    void dropOldLetters(long search);

    @SqlQuery(
            """
            select id, account, name, saved_search.search, upper(frequency) as frequency, seen, looked_at
              from saved_search
              join saved_search_letter on saved_search_letter.search = saved_search.id
             where saved_search_letter.secret = :secret
            """)
    Optional<SavedSearch> ofLetter(Hash secret);

    @SqlUpdate("update saved_search set frequency = 'never' where id = :id")
    void end(long id);
}
