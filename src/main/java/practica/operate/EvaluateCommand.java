package practica.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import practica.database.Database;
import practica.evaluate.Evaluation;
import practica.evaluate.EvaluationTable;
import practica.evaluate.Half;
import practica.evaluate.JudgedSet;
import practica.evaluate.SetItems;
import practica.search.Layer;
import practica.search.lucene.SearchIndex;
import practica.search.lucene.TemporaryIndex;

/// `practica evaluate DIR`
@Command(
        name = "evaluate",
        description = "Measure how well search finds, with judged questions.",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand extends OpenCommand {
    @Parameters(
            paramLabel = "DIR",
            description = {
                "A folder with queries.jsonl, qrels.tsv and docs.jsonl.",
                "Without docs.jsonl the library itself is asked."
            })
    private Path folder = Path.of("");

    @Option(
            names = "--without",
            paramLabel = "LAYER",
            description = "Switch a layer off: ${COMPLETION-CANDIDATES}. May be given again.")
    private Set<Layer> without = EnumSet.noneOf(Layer.class);

    @Option(
            names = "--half",
            paramLabel = "HALF",
            description = "Which questions: ${COMPLETION-CANDIDATES}.",
            defaultValue = "ALL")
    private Half half = Half.ALL;

    @Option(names = "--json", description = "Say it as JSON.")
    private boolean json;

    @Override
    protected int run(Library library) throws Exception {
        var set = JudgedSet.read(folder);
        if (set.texts().isEmpty()) {
            say(evaluated(library.index(), set));
            return 0;
        }
        var place = Files.createTempDirectory("practica-evaluate");
        try (var index =
                new TemporaryIndex(
                        place, library.known(), library.translations(), library.embedder())) {
            for (var at = 0; at < set.texts().size(); at++) {
                index.add(SetItems.of(set.texts().get(at), at + 1L));
            }
            say(evaluated(index.index(), set));
        } finally {
            Folders.delete(place);
        }
        return 0;
    }

    private List<Evaluation.Line> evaluated(SearchIndex index, JudgedSet set) {
        return new Evaluation(index::ranking, without, half).of(set);
    }

    private void say(List<Evaluation.Line> lines) throws IOException {
        if (json) {
            out().println(Database.json().writeValueAsString(lines));
        } else {
            EvaluationTable.of(lines).forEach(out()::println);
        }
    }
}
