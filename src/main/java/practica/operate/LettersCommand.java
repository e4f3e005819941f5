package practica.operate;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import practica.mail.LetterId;
import practica.mail.Posted;
import practica.mail.Posted.State;

/// `practica letters`
@Command(
        name = "letters",
        description =
                "Show the letters that wait, failed or were sent. The library sends them while it is"
                        + " served.",
        mixinStandardHelpOptions = true)
public final class LettersCommand extends OpenCommand {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    @Option(
            names = "--show",
            paramLabel = "ID",
            description = "Print the words of a letter that waits or failed.")
    private Optional<Long> asked = Optional.empty();

    @Override
    protected int run(Library library) {
        return asked.isPresent() ? show(library, new LetterId(asked.get())) : list(library);
    }

    private int show(Library library, LetterId id) {
        var words = library.letters().words(id);
        words.ifPresentOrElse(
                text -> out().println(text.stripTrailing()),
                () -> err().println("There is no letter " + id + " that waits or failed."));
        return words.isPresent() ? 0 : 1;
    }

    private int list(Library library) {
        var letters = library.letters();
        for (var state : State.values()) {
            out().println(letters.count(state) + " " + state.key());
            letters.list(state).forEach(letter -> out().println("  " + line(letter)));
        }
        if (letters.count(State.WAITING) > 0 && letters.sending().isEmpty()) {
            out().println("No mail server is set (PRACTICA_SMTP), so letters wait.");
        }
        return 0;
    }

    private static String line(Posted letter) {
        return String.join(
                ", ",
                letter.id() + " to " + letter.receiver(),
                WHEN.format(letter.endedAt().orElse(letter.writtenAt())),
                letter.reason().isEmpty()
                        ? letter.subject()
                        : letter.subject() + ": " + letter.reason());
    }
}
