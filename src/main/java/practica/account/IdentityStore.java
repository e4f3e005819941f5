package practica.account;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface IdentityStore {
    @SqlQuery("select account from account_identity where issuer = :issuer and subject = :subject")
    Optional<AccountId> find(@BindMethods Identity identity);

    @SqlUpdate(
            """
            insert into account_identity (issuer, subject, account)
            values (:issuer, :subject, :account)
            on conflict do nothing
            """)
    void tie(AccountId account, @BindMethods Identity identity);

    @SqlQuery(
            "select issuer, tied_at from account_identity where account = :account order by issuer")
    List<Tied> of(AccountId account);

    @SqlUpdate("delete from account_identity where account = :account and issuer = :issuer")
    void untie(AccountId account, String issuer);
}
