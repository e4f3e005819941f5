package practica.translate;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The programs of one mode. They are started when there is something to say, answer one piece
/// after another, and are started once more where they died or said nothing in time.
final class Pipeline {
    private static final Logger log = LoggerFactory.getLogger(Pipeline.class);

    /// Of an answer (bytes); a piece has a tenth of it at most.
    private static final int LONGEST = 50_000;

    private final Path mode;
    private final Duration patience;
    private volatile List<Process> programs = List.of();
    private volatile long used = System.nanoTime();
    private volatile boolean closed;

    Pipeline(Path mode, Duration patience) {
        this.mode = mode;
        this.patience = patience;
    }

    /// One piece of a text; empty where the programs fail twice.
    synchronized Optional<String> translate(String piece) {
        for (var attempt = 1; attempt <= 2 && !closed; attempt++) {
            used = System.nanoTime();
            try {
                return Optional.of(StreamFormat.plain(answer(StreamFormat.escaped(piece))));
            } catch (IOException | ExecutionException | TimeoutException e) {
                log.warn("{} failed ({}), attempt {}", mode.getFileName(), e.toString(), attempt);
                stop();
            } catch (InterruptedException e) {
                stop();
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// When it was last asked, in the time of [System#nanoTime].
    long used() {
        return used;
    }

    /// Whether its programs run.
    boolean runs() {
        return !programs.isEmpty();
    }

    /// Ends the programs; they are started again when they are needed.
    synchronized void rest() {
        stop();
    }

    /// Ends the programs for good, whatever they are doing.
    void close() {
        closed = true;
        List.copyOf(programs).forEach(Process::destroyForcibly);
        synchronized (this) {
            stop();
        }
    }

    private String answer(String words)
            throws IOException, ExecutionException, TimeoutException, InterruptedException {
        if (programs.isEmpty()) {
            programs = start();
        }
        var first = programs.getFirst();
        var last = programs.getLast();
        var talk = new FutureTask<>(() -> talk(first.getOutputStream(), last, words));
        Thread.ofVirtual().start(talk);
        return talk.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private List<Process> start() throws IOException {
        var builders = new ArrayList<ProcessBuilder>();
        for (var command : ModeFile.commands(mode)) {
            builders.add(
                    new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
        }
        return ProcessBuilder.startPipeline(builders);
    }

    private static String talk(OutputStream in, Process last, String words) throws IOException {
        in.write((words + "\0").getBytes(StandardCharsets.UTF_8));
        in.flush();
        var said = new ByteArrayOutputStream();
        var out = last.getInputStream();
        for (var next = out.read(); next != 0; next = out.read()) {
            if (next < 0 || said.size() > LONGEST) {
                throw new EOFException(next < 0 ? "it ended" : "it does not stop talking");
            }
            said.write(next);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private void stop() {
        programs.forEach(Process::destroyForcibly);
        programs = List.of();
    }
}
