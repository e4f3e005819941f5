package practica.support;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.account.Grant;
import practica.account.Grant.Right;

/// People who have an account in a test's library, made without a letter.
public record Members(Jdbi jdbi) {
    public Account member(String name, Grant... grants) {
        var id =
                jdbi.withHandle(handle ->
                        handle.createQuery(
                                        """
                                        insert into account (address, address_key, name, language)
                                        values (:address, :address, :name, 'en')
                                        returning id
                                        """)
                                .bind("address", name + "@example.org")
                                .bind("name", name)
                                .mapTo(Long.class)
                                .one());
        var accounts = new Accounts(jdbi);
        for (var grant : grants) {
            accounts.grant(new AccountId(id), grant, Optional.empty());
        }
        return accounts.byId(new AccountId(id)).orElseThrow();
    }

    public Account curator(String name, String network) {
        return member(name, new Grant(Right.CURATOR, network));
    }

    public Account administrator(String name) {
        return member(name, Grant.ADMINISTRATOR);
    }
}
