package practica.account;

import java.time.Duration;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface AttemptStore {
    @SqlQuery(
            """
            insert into attempt (key, times, until) values (:key, 1, now() + :within)
            on conflict (key) do update
               set times = case when attempt.until < now() then 1 else least(attempt.times, 1000000) + 1 end,
                   until = case when attempt.until < now() then excluded.until else attempt.until end
            returning times
            """)
    int count(String key, Duration within);

    @SqlUpdate("delete from attempt where key = :key")
    void forget(String key);

    @SqlUpdate("delete from attempt where until < now()")
    void sweep();
}
