package practica.translate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import practica.language.Language;

/// Apertium (Forcada et al. 2011) as programs beside this process: they are held open while they
/// are needed, a few at a time, and end with it.
public final class Apertium implements Translator {
    private static final int OPEN = 8;
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Modes modes;
    private final Set<Pair> pairs;
    private final Duration patience;
    private final Map<String, Pipeline> pipelines = new ConcurrentHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    Apertium(Path modes) {
        this(modes, PATIENCE);
    }

    Apertium(Path modes, Duration patience) {
        this.modes = Modes.in(modes);
        this.pairs = this.modes.ways().pairs();
        this.patience = patience;
        Thread.ofVirtual().start(this::sweep);
    }

    @Override
    public String name() {
        return "apertium";
    }

    @Override
    public Set<Pair> pairs() {
        return pairs;
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public Optional<String> way(Pair pair) {
        return Optional.of(modes.ways().way(pair))
                .filter(way -> !way.isEmpty())
                .map(way -> name() + " " + String.join(" ", way));
    }

    @Override
    public Optional<String> translate(String text, Language from, Language to) {
        var said = Optional.of(text).filter(_ -> pairs.contains(new Pair(from, to)));
        for (var mode : modes.ways().way(new Pair(from, to))) {
            said = said.flatMap(words -> lines(mode, words));
        }
        return said;
    }

    private Optional<String> lines(String mode, String text) {
        var lines = new StringBuilder();
        for (var line : text.lines().toList()) {
            lines.append(lines.isEmpty() ? "" : "\n");
            var between = "";
            for (var piece : Pieces.of(line)) {
                var said = pipeline(mode).translate(piece);
                if (said.isEmpty()) {
                    return Optional.empty();
                }
                lines.append(between).append(said.get());
                between = " ";
            }
        }
        return Optional.of(lines.toString());
    }

    private Pipeline pipeline(String mode) {
        var pipeline =
                pipelines.computeIfAbsent(mode, _ -> new Pipeline(modes.file(mode), patience));
        if (!pipeline.runs()) {
            makeRoom();
        }
        return pipeline;
    }

    /// So many of them need a few hundred megabytes.
    private void makeRoom() {
        var open = pipelines.values().stream().filter(Pipeline::runs).toList();
        if (open.size() >= OPEN) {
            open.stream().min(Comparator.comparingLong(Pipeline::used)).ifPresent(Pipeline::rest);
        }
    }

    private void sweep() {
        try {
            while (!closing.await(IDLE.toSeconds(), TimeUnit.SECONDS)) {
                var since = System.nanoTime() - IDLE.toNanos();
                pipelines.values().stream()
                        .filter(pipeline -> pipeline.used() - since < 0)
                        .forEach(Pipeline::rest);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        pipelines.values().forEach(Pipeline::close);
    }
}
