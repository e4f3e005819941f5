package practica.deposit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.deposit.ImportRuns.Asked;
import practica.deposit.ImportRuns.Remembered;

interface ImportRunStore {
    @SqlQuery("insert into import_run (asked, made) values (:asked, :made) returning id")
    long start(@Json Asked asked, String made);

    /// The import, for whoever holds it.
    @SqlQuery("select *, true as held from import_run where id = :id")
    Optional<Remembered> find(long id);

    @SqlQuery(
            """
            select *,
                   exists (select from pg_locks
                            where locktype = 'advisory' and granted
                              and classid = hashtext('import_run')::oid and objid = id::int::oid and objsubid = 2
                              and database = (select oid from pg_database where datname = current_database())) as held
              from import_run
             where ended is null
             order by id
            """)
    List<Remembered> unended();

    /// Writes down how far it is. Nothing where somebody else has written since.
    @SqlUpdate(
            """
            update import_run
               set told = :told, counts = :counts, size = :size, passed = :passed, rate = :rate,
                   noted = :noted, expected = :expected, trouble = ''
             where id = :id and told = :before and ended is null
            """)
    int note(
            long id,
            long before,
            long told,
            @Json Map<String, Long> counts,
            @BindMethods ImportProgress progress);

    /// Writes down why it does not go on. Nothing where that is known.
    @SqlUpdate("update import_run set trouble = :why where id = :id and trouble <> :why")
    int trouble(long id, String why);

    @SqlUpdate("update import_run set made = :made, told = 0, counts = '{}' where id = :id")
    void begin(long id, String made);

    @SqlUpdate(
            "update import_run set ended = now(), state = 'ended', trouble = '' where id = :id and told = :told")
    int end(long id, long told);

    /// Held by the connection, so that the end of a process, however sudden, ends it too; that of a
    /// whole machine is noticed within a minute.
    @SqlQuery(
            """
            select pg_try_advisory_lock(hashtext('import_run'), :id::int)
              from (select set_config('tcp_keepalives_idle', '30', false),
                           set_config('tcp_keepalives_interval', '10', false),
                           set_config('tcp_keepalives_count', '3', false)) as noticing
            """)
    boolean lock(long id);

    @SqlQuery("select pg_advisory_unlock(hashtext('import_run'), :id::int)")
    boolean unlock(long id);
}
