package practica.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(700);

    @TempDir private Path folder;
    private Programs programs;

    @BeforeEach
    void here() {
        programs = new Programs(folder);
    }

    @Test
    void piecesGoThroughAllPrograms() throws IOException {
        var pipeline = new Pipeline(programs.mode("m", Programs.LOUD, Programs.POLITE), LONG);

        assertFalse(pipeline.runs());
        assertEquals(Optional.of("please ONE [2]"), pipeline.translate("one [2]"));
        assertEquals(Optional.of("please TWO"), pipeline.translate("two"));
        assertTrue(pipeline.runs());
        pipeline.close();
    }

    @Test
    void deadProgramsAreStartedAgain() throws IOException {
        var pipeline = new Pipeline(programs.mode("m", Programs.MORTAL), LONG);

        assertEquals(Optional.of("one"), pipeline.translate("one"));
        assertEquals(Optional.of("two"), pipeline.translate("two"));
        pipeline.close();
    }

    @Test
    void silentProgramsAreKilledAndStartedOnceMore() throws IOException {
        var pipeline =
                new Pipeline(programs.mode("m", programs.slowAtFirst()), Duration.ofSeconds(5));

        assertEquals(Optional.of("ONE"), pipeline.translate("one"));
        pipeline.close();
    }

    @Test
    void programsThatFailTwiceSayNothing() throws IOException {
        var silent = new Pipeline(programs.mode("s", Programs.SILENT), SHORT);
        var talkative = new Pipeline(programs.mode("t", Programs.TALKATIVE), LONG);
        var missing = new Pipeline(folder.resolve("none.mode"), LONG);

        assertEquals(Optional.empty(), silent.translate("one"));
        assertEquals(Optional.empty(), talkative.translate("one"));
        assertEquals(Optional.empty(), missing.translate("one"));
        assertFalse(silent.runs() || talkative.runs() || missing.runs());
    }

    @Test
    void restingProgramsAreStartedWhenTheyAreNeeded() throws IOException {
        var pipeline = new Pipeline(programs.mode("m", Programs.LOUD), LONG);

        pipeline.translate("one");
        pipeline.rest();

        assertFalse(pipeline.runs());
        assertEquals(Optional.of("TWO"), pipeline.translate("two"));
        pipeline.close();
        assertEquals(Optional.empty(), pipeline.translate("three"));
        assertFalse(pipeline.runs());
    }
}
