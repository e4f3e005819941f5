package practica.affiliation;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.account.AccountId;

interface AffiliationStore {
    /// Whether it is new; what was said of the same body before is forgotten. Empty where there are
    /// too many others.
    @SqlQuery(
            """
            insert into affiliation (account, body, body_key, words)
            select :account, :body, :key, :words
             where (select count(*) from affiliation where account = :account and body_key <> :key) < :most
            on conflict (account, body_key) do update set body = :body, words = :words
            returning xmax = 0
            """)
    Optional<Boolean> add(AccountId account, String body, String key, String words, int most);

    @SqlQuery(
            """
            select affiliation.*, name, address
              from affiliation join account on account.id = account
             where account = :account
             order by affiliation.id
            """)
    List<Affiliation> of(AccountId account);

    /// Those of others: for these bodies, or for any; the oldest first.
    @SqlQuery(
            """
            select affiliation.*, name, address
              from affiliation join account on account.id = account
             where account <> :by and account.state = 'active' and (:all or body_key = any(:bodies))
             order by affiliation.id
             limit :most
            """)
    List<Affiliation> open(AccountId by, boolean all, List<String> bodies, int most);

    @SqlQuery(
            """
            select affiliation.*, name, address
              from affiliation join account on account.id = account
             where affiliation.id = :id and account.state = 'active'
               for update of affiliation
            """)
    Optional<Affiliation> locked(long id);

    @SqlUpdate("delete from affiliation where id = :id")
    void drop(long id);

    @SqlUpdate("delete from affiliation where id = :id and account = :account")
    int withdraw(long id, AccountId account);
}
