package practica.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.database.Database;
import practica.database.Outage;
import practica.job.Lease.Retries;

/// Does jobs in this process, beside other processes that do. What a process that died was at is
/// taken over by another, or by this one when it starts again. Jobs of kinds that it is not told of
/// it leaves to other queues, however long they wait.
public final class Queue implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Queue.class);

    private final Jdbi jdbi;
    private final Settings settings;
    private final Scheduler scheduler;

    /// How much is done at once, and how soon things are noticed.
    ///
    /// @param atOnce how many jobs run at once in this process
    /// @param poll how often new jobs are looked for
    /// @param heartbeat how often a running job is said to be alive; after six that are missed
    ///   another process takes it over
    /// @param pause between a failure and the next try
    public record Settings(int atOnce, Duration poll, Duration heartbeat, Duration pause) {
        public static Settings defaults(int atOnce) {
            return new Settings(
                    atOnce, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(10));
        }
    }

    private static final int MISSED_HEARTBEATS = 6;
    private static final Duration NEVER = Duration.ofDays(365_000);
    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    private Queue(Database database, Settings settings, List<Work<?>> works) {
        this.jdbi = database.jdbi();
        this.settings = settings;
        var tasks = works.stream().<Task<?>>map(this::task).toList();
        this.scheduler =
                Scheduler.create(database.source(), tasks)
                        .tableName("job")
                        .serializer(new JobData())
                        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                        .threads(settings.atOnce())
                        .pollingInterval(settings.poll())
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .deleteUnresolvedAfter(NEVER)
                        .heartbeatInterval(settings.heartbeat())
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .shutdownMaxWait(LAST_WAIT)
                        .failureLogging(LogLevel.DEBUG, false)
                        .build();
    }

    public static Queue start(Database database, Settings settings, List<Work<?>> works) {
        var queue = new Queue(database, settings, works);
        queue.scheduler.start();
        return queue;
    }

    /// Takes no more jobs and waits a little for those that run.
    @Override
    public void close() {
        scheduler.stop();
    }

    private <T> Task<T> task(Work<T> work) {
        FailureHandler<T> failed =
                (complete, _) ->
                        failed(work, complete.getExecution(), complete.getCause().orElseThrow());
        return Tasks.custom(work.kind().name(), work.kind().data())
                .onFailure(failed)
                .onDeadExecution((complete, _) -> abandoned(work, complete.getExecution()))
                .execute((instance, context) -> {
                    run(work, instance.getData(), new Lease(jdbi, context.getExecution()));
                    return alreadyEnded();
                });
    }

    private static <T> void run(Work<T> work, T data, Lease lease) {
        try {
            work.doing().of(data, lease);
            if (!lease.hasEnded()) {
                lease.finish(_ -> {});
            }
        } catch (LeaseLost e) {
            log.info("{}; what was done is void", e.getMessage());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /// The transaction that wrote the results has removed the job too.
    private static <T> CompletionHandler<T> alreadyEnded() {
        return (_, _) -> {};
    }

    private void failed(Work<?> work, Execution execution, Throwable cause) {
        var waits = cause instanceof NotNow || Outage.isOne(cause);
        log.warn("{}/{}: {}", execution.getTaskName(), execution.getId(), words(cause));
        log.debug("why", cause);
        end(work, execution, words(cause), !waits);
    }

    private void abandoned(Work<?> work, Execution execution) {
        end(work, execution, Jobs.GONE, true);
    }

    private void end(Work<?> work, Execution execution, String reason, boolean counts) {
        try {
            new Lease(jdbi, execution)
                    .failed(
                            execution.taskInstance.getData(),
                            reason,
                            counts,
                            new Retries(work.tries(), settings.pause()));
        } catch (LeaseLost e) {
            log.info(e.getMessage());
        }
    }

    private static String words(Throwable cause) {
        var message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return message.isBlank() || message.equals("null")
                ? cause.getClass().getSimpleName()
                : message;
    }
}
