package practica.operate;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import practica.language.Language;
import practica.office.OfficeFormat;
import practica.template.Template;

/// `practica template --lang CODE`
@Command(
        name = "template",
        description = "Write the case-study form as a file to be filled in and imported.",
        mixinStandardHelpOptions = true)
public final class TemplateCommand extends OpenCommand {
    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "Its language: en, es, ca, pt or fr.",
            required = true)
    private String language = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "docx (the default) or odt.",
            defaultValue = "docx")
    private String format = "docx";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it; a file that is there is left alone.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws Exception {
        if (Language.ofInterface(language).isEmpty()) {
            err().println("There is no template in \"%s\".".formatted(language));
            return 2;
        }
        if (format().isEmpty()) {
            var all =
                    Arrays.stream(OfficeFormat.values())
                            .map(OfficeFormat::ending)
                            .collect(Collectors.joining(" and "));
            err().println("Templates come as %s, not as \"%s\".".formatted(all, format));
            return 2;
        }
        return super.call();
    }

    @Override
    protected int run(Library library) throws IOException {
        var reader = Language.ofInterface(language).orElseThrow();
        var office = format().orElseThrow();
        var file = out.orElseGet(() -> Path.of(Template.fileName(reader, office)));
        try {
            Files.write(
                    file,
                    Template.file(reader, office, library.known()),
                    StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            err().println("There is a file " + file + " already. It was left alone.");
            return 1;
        }
        out().println(file);
        return 0;
    }

    private Optional<OfficeFormat> format() {
        return Arrays.stream(OfficeFormat.values())
                .filter(one -> one.ending().equals(format))
                .findFirst();
    }
}
