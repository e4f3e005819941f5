package practica.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.job.Job.State;

interface JobStore {
    @SqlUpdate(
            """
            insert into job (task_name, task_instance, task_data, execution_time, picked, version)
            values (:kind, :key, :data, now(), false, 1)
            on conflict (task_name, task_instance) do nothing
            """)
    int add(@BindMethods JobId id, byte[] data);

    @SqlQuery(
            """
            select coalesce(job.task_name, failure.task_name) as kind,
                   coalesce(job.task_instance, failure.task_instance) as key,
                   case when job.task_name is null then 'FAILED' when job.picked then 'RUNNING' else 'WAITING' end as state,
                   coalesce(failure.times, 0) as failures,
                   coalesce(failure.reason, '') as reason,
                   failure.failed_at
              from job
              full join job_failure failure
                on failure.task_name = job.task_name and failure.task_instance = job.task_instance
             where :state = case when job.task_name is null then 'FAILED' when job.picked then 'RUNNING' else 'WAITING' end
             order by failure.failed_at, job.execution_time, kind, key
             limit :most
            """)
    List<Job> list(State state, int most);

    @SqlQuery(
            """
            select case when job.task_name is null then 'FAILED' when job.picked then 'RUNNING' else 'WAITING' end
              from (values (:kind, :key)) as asked (kind, key)
              left join job on job.task_name = kind and job.task_instance = key
              left join job_failure failure on failure.task_name = kind and failure.task_instance = key
             where job.task_name is not null or failure.task_name is not null
            """)
    Optional<State> state(@BindMethods JobId id);

    /// Holds the job until the transaction ends, if it is still the caller's.
    @SqlQuery(
            """
            select version
              from job
             where task_name = :kind and task_instance = :key
               and picked and picked_by = :holder and version = :version
               for update
            """)
    Optional<Long> hold(@BindMethods JobId id, String holder, long version);

    @SqlUpdate("delete from job where task_name = :kind and task_instance = :key")
    void remove(@BindMethods JobId id);

    @SqlUpdate("delete from job_failure where task_name = :kind and task_instance = :key")
    void forgetFailure(@BindMethods JobId id);

    /// Lets the job wait for its next try.
    @SqlUpdate(
            """
            update job
               set picked = false, picked_by = null, last_heartbeat = null, version = version + 1,
                   execution_time = now() + :pause
             where task_name = :kind and task_instance = :key
            """)
    void release(@BindMethods JobId id, Duration pause);

    /// Adds to the failures of the job; the answer is how many there are now.
    @SqlQuery(
            """
            insert into job_failure (task_name, task_instance, task_data, times, reason)
            values (:kind, :key, :data, :more, :reason)
            on conflict (task_name, task_instance) do update
               set times = job_failure.times + excluded.times, reason = excluded.reason,
                   task_data = excluded.task_data, failed_at = now()
            returning times
            """)
    int noteFailure(@BindMethods JobId id, byte[] data, int more, String reason);

    /// Puts a job that was given up back into the queue.
    @SqlUpdate(
            """
            insert into job (task_name, task_instance, task_data, execution_time, picked, version)
            select task_name, task_instance, task_data, now(), false, 1
              from job_failure
             where task_name = :kind and task_instance = :key
            on conflict (task_name, task_instance) do nothing
            """)
    int retry(@BindMethods JobId id);

    @SqlUpdate("update job_failure set times = 0 where task_name = :kind and task_instance = :key")
    void countAnew(@BindMethods JobId id);
}
