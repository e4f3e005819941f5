package practica.account;

import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.storage.Hash;

interface LinkStore {
    @SqlUpdate(
            """
            insert into one_time_link (secret, account, address, name, "right", subject, expires_at)
            values (:secret, :account, :address, :name, :right, :subject, now() + :valid)
            """)
    void add(Hash secret, @BindMethods OneTimeLink link, Duration valid);

    @SqlQuery("select * from one_time_link where secret = :secret and expires_at > now()")
    Optional<OneTimeLink> find(Hash secret);

    /// Whoever deletes it has used it.
    @SqlQuery("delete from one_time_link where secret = :secret and expires_at > now() returning *")
    Optional<OneTimeLink> use(Hash secret);

    @SqlUpdate(
            "delete from one_time_link where account is null and address = '' and \"right\" = 'administrator'")
    void dropFirst();

    @SqlUpdate("delete from one_time_link where expires_at < now()")
    void sweep();
}
