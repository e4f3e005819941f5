package practica.evaluate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import practica.support.TestLibrary;

/// What city staff type finds what their colleagues would be glad of. The questions were written
/// and judged by somebody who had not seen the ranking, and are never changed to suit it.
class FindingTest {
    private static final Path QUESTIONS = Path.of("src/test/resources/city-queries");

    @Test
    void cityStaffFindWhatTheyNeedInEveryLanguage() throws Exception {
        var index = TestLibrary.starter().index();

        var lines =
                new Evaluation(index::ranking, Set.of(), Half.ALL).of(JudgedSet.read(QUESTIONS));

        for (var line : lines) {
            assertTrue(line.hit() >= 0.95, line::toString);
            assertTrue(line.mrr() >= 0.85, line::toString);
            assertTrue(line.ndcg() >= 0.72, line::toString);
        }
    }
}
