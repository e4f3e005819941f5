package practica.factor;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.account.AccountId;
import practica.storage.Hash;

interface FactorStore {
    @SqlQuery(
            """
            select since, (select count(*) from recovery_code where account = :account) as codes_left
              from second_step
             where account = :account
            """)
    Optional<SecondStep> find(AccountId account);

    @SqlQuery("select secret from second_step where account = :account")
    Optional<SharedSecret> secret(AccountId account);

    /// Nothing where there is one already.
    @SqlUpdate(
            """
            insert into second_step (account, secret, last_step)
            values (:account, :secret, :step)
            on conflict do nothing
            """)
    int add(AccountId account, SharedSecret secret, long step);

    /// Whoever notes that a step was used has used it; nobody can use it again, nor one before it.
    @SqlUpdate(
            "update second_step set last_step = :step where account = :account and last_step < :step")
    int use(AccountId account, long step);

    @SqlBatch("insert into recovery_code (account, code) values (:account, :codes)")
    void addCodes(AccountId account, Collection<Hash> codes);

    @SqlUpdate("delete from recovery_code where account = :account and code = :code")
    int useCode(AccountId account, Hash code);

    @SqlUpdate("delete from recovery_code where account = :account")
    void dropCodes(AccountId account);

    @SqlUpdate("delete from second_step where account = :account")
    void drop(AccountId account);

    @SqlUpdate("delete from half_signed_in where expires_at < now()")
    void sweepHalves();

    @SqlUpdate(
            """
            insert into half_signed_in (secret, account, next, expires_at)
            values (:secret, :account, :next, now() + :valid)
            """)
    void addHalf(Hash secret, AccountId account, String next, Duration valid);

    @SqlQuery(
            """
            select half.account, half.next
              from half_signed_in half
              join account on account.id = half.account
             where secret = :secret and expires_at > now() and state = 'active'
            """)
    Optional<Half> half(Hash secret);

    @SqlUpdate("delete from half_signed_in where secret = :secret")
    int endHalf(Hash secret);
}
