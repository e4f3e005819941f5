package practica.harvest;

import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface HarvestStore {
    @SqlQuery(
            """
            select harvested, unfinished, list_from, list_begun, token
              from harvest
             where base = :base and part = :part and metadata = :metadata
            """)
    Optional<Standing> find(String base, String part, String metadata);

    /// How far a harvest is. `harvested` says up to when everything was taken, empty for never; the
    /// rest is of the list that goes on.
    record Standing(
            String harvested, boolean unfinished, String listFrom, String listBegun, String token) {
        static final Standing NEVER = new Standing("", false, "", "", "");
    }

    @SqlUpdate(
            """
            insert into harvest (base, part, metadata, unfinished, list_from, list_begun)
            values (:base, :part, :metadata, true, :from, :begun)
            on conflict (base, part, metadata)
            do update set unfinished = true, list_from = :from, list_begun = :begun, token = '', changed_at = now()
            """)
    void begin(String base, String part, String metadata, String from, String begun);

    @SqlUpdate(
            """
            update harvest set token = :token, changed_at = now()
             where base = :base and part = :part and metadata = :metadata
            """)
    void note(String base, String part, String metadata, String token);

    @SqlUpdate(
            """
            update harvest
               set harvested = :harvested, unfinished = false, list_from = '', list_begun = '', token = '', changed_at = now()
             where base = :base and part = :part and metadata = :metadata
            """)
    void end(String base, String part, String metadata, String harvested);

    /// Held by the connection, so that the end of a process, however sudden, ends it too.
    @SqlQuery("select pg_try_advisory_lock(hashtext('harvest'), hashtext(:key))")
    boolean lock(String key);

    @SqlQuery("select pg_advisory_unlock(hashtext('harvest'), hashtext(:key))")
    boolean unlock(String key);
}
