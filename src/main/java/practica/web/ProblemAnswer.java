package practica.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import practica.check.Problem;
import practica.language.Language;
import practica.language.Messages;

/// What a program is told whose request cannot be answered (RFC 9457).
///
/// @param detail what is wrong, in the reader's language
/// @param errors what is wrong with single fields of what was sent; left out where nothing is
public record ProblemAnswer(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Wrong> errors) {
    /// What is wrong with a field.
    public record Wrong(String field, String detail) {
        public static Wrong of(Problem problem, Language reader) {
            var detail = Messages.in(reader).say(problem.message(), problem.detail());
            return new Wrong(problem.field(), detail);
        }
    }

    public ProblemAnswer {
        errors = List.copyOf(errors);
    }

    /// Answers with it.
    public static void send(Context ctx, int status, String detail, List<Wrong> errors) {
        var title = HttpStatus.forStatus(status).getMessage();
        ctx.status(status)
                .json(new ProblemAnswer("about:blank", title, status, detail, errors))
                .contentType("application/problem+json");
    }

    /// Answers that what was sent cannot be taken, with all that is wrong with it.
    public static void send(Context ctx, List<Problem> problems) {
        var reader = Reader.asked(ctx);
        var errors = problems.stream().map(one -> Wrong.of(one, reader)).toList();
        send(ctx, 422, Messages.in(reader).say("form.problems", errors.size()), errors);
    }
}
