package practica.operate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import practica.export.Exports;
import practica.export.Exports.Export;
import practica.export.Holdings;
import practica.language.Language;
import practica.language.Messages;
import practica.search.Asked;
import practica.web.Refusal;
import practica.web.Site;

/// `practica export --format F`
@Command(
        name = "export",
        description = "Write items into a file that other programs read.",
        mixinStandardHelpOptions = true)
public final class ExportCommand extends OpenCommand {
    /// Where `serve` is unless it is told otherwise.
    private static final String HERE = "http://localhost:8080";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "pdf, epub, csv, xlsx, codebook, citation, bibtex, ris, csl, markdown, zip, bagit,",
                "rocrate, json, jsonl, turtle, jsonld, geojson, atom, oai_dc, datacite or mets."
            },
            required = true)
    private String format = "";

    @Option(
            names = "--query",
            paramLabel = "WORDS",
            description = "What to look for; by default everything.",
            defaultValue = "")
    private String query = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it; a file that is there is left alone.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "Your language: en, es, ca, pt or fr.",
            defaultValue = "en")
    private String language = "en";

    @Option(
            names = "--languages",
            paramLabel = "CODES",
            description = "The language versions that you want beside the original, with commas.",
            defaultValue = "")
    private String languages = "";

    @Option(
            names = "--fields",
            paramLabel = "NAMES",
            description = "The columns of a table that you want, with commas.",
            defaultValue = "")
    private String fields = "";

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "The style of citations: apa, chicago, iso690, mla or harvard.",
            defaultValue = "")
    private String style = "";

    @Option(
            names = "--raw",
            description =
                    "Leave the cells of a CSV as they are, though a spreadsheet computes them.")
    private boolean raw;

    @Override
    protected int run(Library library) throws IOException {
        if (library.follower().isPresent()) {
            library.follower().get().catchUp();
        }
        var site = new Site(() -> library.address().orElse(HERE));
        var known = library.known();
        var holdings = new Holdings(library.items(), known, library.vault(), site, library.work());
        try {
            var export =
                    new Exports(holdings, library.index(), new Asked(known))
                            .read(Language.EN, parameters());
            var code = write(export, out.orElseGet(() -> Path.of(export.fileName())));
            if (code == 0 && library.address().isEmpty()) {
                err().println(
                                "PRACTICA_ADDRESS is not set: addresses in the file begin with %s."
                                        .formatted(HERE));
            }
            return code;
        } catch (Refusal e) {
            err().println(Messages.in(Language.EN).say(e.key(), e.about()));
            return 2;
        }
    }

    /// What is broken off leaves no file behind.
    private int write(Export export, Path file) throws IOException {
        try (var bytes =
                Files.newOutputStream(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            try (var buffered = new BufferedOutputStream(bytes)) {
                export.format().write(export.selection(), buffered);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (FileAlreadyExistsException e) {
            err().println("There is a file " + file + " already. It was left alone.");
            return 1;
        }
        out().println(file);
        return 0;
    }

    private Map<String, List<String>> parameters() {
        var parameters = new HashMap<String, List<String>>();
        parameters.put("format", List.of(format));
        parameters.put("q", List.of(query));
        parameters.put("lang", List.of(language));
        parameters.put("languages", List.of(languages));
        parameters.put("fields", List.of(fields));
        parameters.put("style", List.of(style));
        parameters.put("raw", List.of(raw ? "1" : ""));
        return parameters;
    }
}
