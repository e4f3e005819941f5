package practica.openid;

import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.storage.Hash;

interface FlowStore {
    @SqlUpdate(
            """
            insert into openid_flow (state, browser, nonce, verifier, next, language, account, expires_at)
            values (:state, :browser, :nonce, :verifier, :next, :language, :account, now() + :valid)
            """)
    void add(Hash state, Hash browser, @BindMethods Flow flow, Duration valid);

    /// Whoever deletes it has ended it.
    @SqlQuery(
            """
            delete from openid_flow
             where state = :state and browser = :browser and expires_at > now()
            returning nonce, verifier, next, language, account
            """)
    Optional<Flow> take(Hash state, Hash browser);

    @SqlUpdate("delete from openid_flow where expires_at < now()")
    void sweep();
}
