package practica.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import practica.database.Database;
import practica.language.Language;
import practica.prefill.Proposal;
import practica.prefill.Proposals;
import practica.text.Words;

/// `practica prefill FILE…`
@Command(
        name = "prefill",
        description = "Say what documents propose for the fields of the form. Nothing is kept.",
        mixinStandardHelpOptions = true)
public final class PrefillCommand extends OpenCommand {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Documents of any kind.")
    private List<Path> files = List.of();

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "Your language: en, es, ca, pt or fr.",
            defaultValue = "en")
    private String language = "en";

    @Option(names = "--json", description = "Say it as JSON.")
    private boolean json;

    @Option(
            names = "--truth",
            paramLabel = "FILE.csv",
            description = {
                "Measure instead: path, group, title, language, country, theme, other_themes, bare.",
                "Front matter is taken away where bare is yes."
            })
    private Optional<Path> truth = Optional.empty();

    @Option(
            names = "--files",
            paramLabel = "DIR",
            description = "Where the paths of --truth begin. May be given again.")
    private List<Path> folders = List.of(Path.of(""));

    @Override
    public Integer call() throws Exception {
        var absent = files.stream().filter(file -> !Files.isRegularFile(file)).toList();
        absent.forEach(file -> err().println("There is no file " + file + "."));
        if (files.isEmpty() == truth.isEmpty()) {
            err().println("Name files, or a --truth to measure by.");
            return 2;
        }
        return absent.isEmpty() ? super.call() : 2;
    }

    @Override
    protected int run(Library library) throws IOException {
        var reader = Language.ofInterface(language).orElse(Language.EN);
        var reading = new DocumentReading(library, reader);
        if (truth.isPresent()) {
            reading.measured(truth.get(), folders).lines().forEach(out()::println);
            return 0;
        }
        var said = new LinkedHashMap<String, List<Proposal>>();
        for (var file : files) {
            var proposals = reading.proposals(file, String.valueOf(file.getFileName()));
            said.put(file.toString(), proposals.all());
            if (!json) {
                say(file, proposals);
            }
        }
        if (json) {
            out().println(Database.json().writeValueAsString(said));
        }
        return 0;
    }

    private void say(Path file, Proposals proposals) {
        out().println(file);
        for (var one : proposals.all()) {
            out().printf(
                            Locale.ROOT,
                            "  %-22s %.2f  %s%n",
                            one.field(),
                            one.confidence(),
                            line(
                                    one.value().equals(one.label())
                                                    || one.field().startsWith("sections.")
                                            ? one.value()
                                            : one.label() + " [" + one.value() + "]"));
            out().println(
                            "      "
                                    + (one.page() > 0 ? "p. " + one.page() + ": " : "")
                                    + line(one.words()));
        }
    }

    private static String line(String words) {
        return Words.beginning(words.replace('\n', ' '), 160);
    }
}
