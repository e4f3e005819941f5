package practica.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.item.Known;
import practica.office.OfficeText;

/// Reads templates that come back, whichever program they went through.
public record FilledForms(Known known) {
    private static final Logger log = LoggerFactory.getLogger(FilledForms.class);
    private static final Pattern NAME = Pattern.compile("(?i).+\\.(docx|docm|odt|ott)");

    /// Empty for a file that is not our form, or so damaged or large that nobody can tell.
    ///
    /// @param name what people call the file
    public Optional<Filled> read(Path file, String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return Answers.of(OfficeText.read(file), new Headings(known))
                    .map(answers -> new Filling(known, answers).filled());
        } catch (IOException e) {
            log.debug("{} is not read as a form", name, e);
            return Optional.empty();
        }
    }
}
