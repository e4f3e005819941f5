package practica.deposit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.deposit.ImportRuns.Asked;
import practica.deposit.ImportRuns.Remembered;

interface ImportRunStore {
    @SqlQuery("insert into import_run (asked, made) values (:asked, :made) returning id")
    long start(@Json Asked asked, String made);

    @SqlQuery("select * from import_run where id = :id")
    Optional<Remembered> find(long id);

    @SqlQuery("select * from import_run where ended is null order by id")
    List<Remembered> unended();

    @SqlUpdate("update import_run set told = :told, counts = :counts where id = :id")
    void note(long id, long told, @Json Map<String, Long> counts);

    @SqlUpdate("update import_run set made = :made, told = 0, counts = '{}' where id = :id")
    void begin(long id, String made);

    @SqlUpdate("update import_run set ended = now(), state = 'ended' where id = :id")
    void end(long id);

    /// Held by the connection, so that the end of a process, however sudden, ends it too.
    @SqlQuery("select pg_try_advisory_lock(hashtext('import_run'), :id::int)")
    boolean lock(long id);

    @SqlQuery("select pg_advisory_unlock(hashtext('import_run'), :id::int)")
    boolean unlock(long id);
}
