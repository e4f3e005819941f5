package practica.deposit;

import java.util.List;
import java.util.stream.Collectors;
import practica.check.Problem;
import practica.fetch.FetchFailure;
import practica.language.Language;
import practica.language.Messages;

/// What was brought cannot be taken in as it is; the message says why, the field where.
public final class Unreadable extends Exception {
    private static final Messages SAY = Messages.in(Language.EN);

    private final String field;

    public Unreadable(String message) {
        super(message);
        this.field = "";
    }

    public Unreadable(List<Problem> problems) {
        super(words(problems));
        this.field = fields(problems);
    }

    /// What could not be fetched.
    public static Unreadable of(FetchFailure failure) {
        return new Unreadable(
                List.of(
                        new Problem(
                                "address", "fetch." + failure.reason().key(), failure.detail())));
    }

    String field() {
        return field;
    }

    static String words(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.field() + ": " + SAY.say(problem.message(), problem.detail()))
                .collect(Collectors.joining("; "));
    }

    static String fields(List<Problem> problems) {
        return problems.stream().map(Problem::field).distinct().collect(Collectors.joining("; "));
    }
}
