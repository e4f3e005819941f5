package practica.operate;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import practica.deposit.ImportRuns.Remembered;
import practica.job.Job;
import practica.job.JobId;

/// `practica jobs`
@Command(
        name = "jobs",
        description =
                "Show the jobs that wait, run or failed. The library does them while it is served.",
        mixinStandardHelpOptions = true)
public final class JobsCommand extends OpenCommand {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    @Option(
            names = "--retry",
            paramLabel = "ID",
            description = "Put a failed job back into the queue; all of them: all.")
    private @Nullable String retry;

    @Override
    protected int run(Library library) {
        return retry == null ? show(library) : retry(library, retry);
    }

    private int show(Library library) {
        for (var state : Job.State.values()) {
            var jobs = library.jobs().list(state);
            out().println(jobs.size() + " " + state.key());
            jobs.forEach(job -> out().println("  " + line(job)));
        }
        var imports = library.importRuns().unended();
        if (!imports.isEmpty()) {
            out().println(imports.size() + " importing");
            imports.forEach(one -> out().println("  " + line(one)));
        }
        return 0;
    }

    private int retry(Library library, String asked) {
        var ids = asked.equals("all") ? failed(library) : JobId.of(asked).stream().toList();
        var queued = ids.stream().filter(library.jobs()::retry).count();
        if (queued == 0 && !asked.equals("all")) {
            err().println("There is no failed job " + asked + ".");
            return 1;
        }
        out().println(queued + " put back into the queue.");
        if (queued > 0 && library.ours()) {
            out().println("They are done when the library is served.");
        }
        return 0;
    }

    private static List<JobId> failed(Library library) {
        return library.jobs().list(Job.State.FAILED).stream().map(Job::id).toList();
    }

    private static String line(Job job) {
        return together(
                job.id().toString(),
                job.failures() == 0 ? "" : "failed " + job.failures() + "×",
                job.failedAt().map(WHEN::format).orElse(""),
                job.reason());
    }

    private static String line(Remembered one) {
        var progress = one.progress();
        var trouble = progress.trouble();
        return together(
                "import " + one.id() + " of " + one.asked().names(),
                one.told() + " done",
                progress.percent() + " %",
                one.held() && trouble.isEmpty()
                        ? String.format(Locale.ROOT, "%.1f a second", progress.rate())
                        : "",
                one.held() && trouble.isEmpty()
                        ? progress.expected().map(end -> "until " + WHEN.format(end)).orElse("")
                        : "",
                one.held() ? "" : "nobody is at it",
                trouble);
    }

    private static String together(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }
}
