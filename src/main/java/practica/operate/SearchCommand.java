package practica.operate;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import practica.language.Language;
import practica.search.Passage;
import practica.search.SearchRequest;

/// `practica search WORDS`
@Command(name = "search", description = "Search the library.", mixinStandardHelpOptions = true)
public final class SearchCommand extends OpenCommand {
    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "Your language: en, es, ca, pt or fr.",
            defaultValue = "en")
    private String language = "en";

    @Override
    protected int run(Library library) throws Exception {
        library.follower()
                .ifPresent(follower -> {
                    try {
                        follower.catchUp();
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
        var reader = Language.ofInterface(language).orElse(Language.EN);
        var result = library.index().search(SearchRequest.of(String.join(" ", words), reader));
        for (var hit : result.hits()) {
            out().println(
                            hit.card().heading(reader).title()
                                    + "  ["
                                    + hit.card().language()
                                    + "]  "
                                    + hit.card().address(reader));
            out().println("    " + where(hit.passage()) + hit.passage().plain().replace('\n', ' '));
        }
        out().println(result.total() + " found");
        return 0;
    }

    private static String where(Passage passage) {
        return passage.file()
                .map(file -> file.name() + (file.page() > 0 ? ", p. " + file.page() : "") + ": ")
                .orElse("");
    }
}
