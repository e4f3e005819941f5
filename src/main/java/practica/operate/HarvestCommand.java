package practica.operate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import practica.deposit.Report;
import practica.harvest.Harvests;
import practica.language.Language;
import practica.language.Messages;

/// `practica harvest URL`
@Command(
        name = "harvest",
        description =
                "Take in what a repository offers over OAI-PMH, the next time only what changed since.",
        mixinStandardHelpOptions = true)
public final class HarvestCommand extends OpenCommand {
    private static final Messages SAY = Messages.in(Language.EN);

    @Parameters(arity = "1", paramLabel = "URL", description = "The base URL of the repository.")
    private String base = "";

    @Option(names = "--set", paramLabel = "SET", description = "Only this set.")
    private String set = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only what changed from this date on: 2024-05-31.")
    private String from = "";

    @Option(
            names = "--metadata",
            paramLabel = "PREFIX",
            description = "The format to ask for, oai_dc by default; Dublin Core is read in it.",
            defaultValue = "oai_dc")
    private String metadata = "oai_dc";

    @Option(
            names = "--report",
            paramLabel = "FILE.csv",
            description = "Write a record for each: path, outcome, item, reason, row, field.")
    private Optional<Path> report = Optional.empty();

    @Override
    protected int run(Library library) throws IOException {
        try (var rows = report.isPresent() ? Report.to(report.get()) : Report.nowhere()) {
            var progress = new Progress(out());
            var harvested =
                    library.harvests()
                            .take(
                                    new Harvests.Asked(base, set, from, metadata),
                                    (outcome, delivery) -> {
                                        rows.add(outcome);
                                        progress.tell(outcome, delivery);
                                    });
            progress.end(
                    harvested.counts().entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            one -> one.getKey().key(),
                                            one -> one.getValue().longValue())));
            if (library.follower().isPresent()) {
                library.follower().get().catchUp();
            }
            return harvested.complete() ? 0 : 1;
        } catch (Harvests.Refused e) {
            err().println(SAY.say(e.key(), e.detail()));
            return 1;
        }
    }
}
