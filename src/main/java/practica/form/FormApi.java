package practica.form;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import practica.account.Visitors;
import practica.form.Writing.Typed;
import practica.item.FormField;
import practica.item.Known;
import practica.item.Section;
import practica.language.Language;
import practica.language.Messages;
import practica.place.Place;
import practica.submission.Saved.Done;
import practica.submission.Saved.Overtaken;
import practica.submission.Submission;
import practica.submission.Submissions;
import practica.text.Markdown;
import practica.text.Words;
import practica.web.Reader;

/// What the script of the form asks for: saving while one writes, a text as readers will see it,
/// and names of places and bodies.
public final class FormApi {
    /// Nothing is saved over what nobody says to have seen.
    private static final int NO_REVISION = 0;

    private static final int MOST = 8;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int LONGEST_TEXT = 2 * Section.ACTIONS.most();

    private final Submissions submissions;
    private final SubmissionPages own;
    private final Writing writing;
    private final FieldViews views;
    private final Known known;

    public FormApi(Submissions submissions, SubmissionPages own, Known known) {
        this.submissions = submissions;
        this.own = own;
        this.writing = new Writing(submissions, new FormReader(known));
        this.views = new FieldViews(known);
        this.known = known;
    }

    public void autosave(Context ctx) {
        var before = own.writable(ctx);
        var all = Step.of(before).stream().flatMap(step -> step.fields().stream()).toList();
        var typed = typed(ctx, all);
        var language = Reader.of(ctx);
        var say = Messages.in(language);
        switch (writing.save(before, typed, Visitors.member(ctx))) {
            case Done(var saved) ->
                    ctx.json(
                            new SavedAnswer(
                                    saved.revision(),
                                    submissions.completeness(saved).percent(),
                                    say.say("deposit.saved"),
                                    problems(saved, typed.fields(), say)));
            case Overtaken(var now) ->
                    ctx.status(HttpStatus.CONFLICT)
                            .json(
                                    new OvertakenAnswer(
                                            now.revision(),
                                            say.say("deposit.overtaken"),
                                            Own.address(now, language)
                                                    + "/compare?since="
                                                    + typed.revision(),
                                            theirs(now, typed, language)));
        }
    }

    public void preview(Context ctx) {
        var words = new Given(ctx.formParamMap()).one("words");
        ctx.html(Markdown.html(Words.beginning(words, LONGEST_TEXT)));
    }

    /// Something that is called as was typed.
    record Suggestion(String words, Language language, String note) {}

    /// `said` tells a reader who does not see them how many there are.
    record Answer(List<Suggestion> suggestions, String said) {}

    public void suggest(Context ctx) {
        var language = Reader.of(ctx);
        var typed = requireNonNullElse(ctx.queryParam("q"), "").strip();
        var found =
                typed.length() < SHORTEST || typed.length() > LONGEST
                        ? List.<Suggestion>of()
                        : switch (requireNonNullElse(ctx.queryParam("of"), "")) {
                            case "places" -> places(typed, language);
                            case "organisation" -> organisations(typed);
                            default -> List.<Suggestion>of();
                        };
        ctx.json(new Answer(found, Messages.in(language).say("suggest.said", found.size())));
    }

    /// What was sent for those of the fields that the form says it has.
    static Typed typed(Context ctx, Collection<FormField> fields) {
        var given = new Given(ctx.formParamMap());
        var revision = given.one("revision");
        var sent = given.all("fields");
        return new Typed(
                revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : NO_REVISION,
                fields.stream().filter(field -> sent.contains(field.key())).toList(),
                given,
                Reader.of(ctx));
    }

    private Map<String, String> problems(Submission saved, List<FormField> fields, Messages say) {
        return submissions.problems(saved).stream()
                .filter(one -> !SubmissionPages.EMPTY.contains(one.message()))
                .filter(one -> fields.stream().anyMatch(field -> field.key().equals(one.field())))
                .collect(
                        Collectors.toMap(
                                one -> one.field(),
                                one -> say.say(one.message(), one.detail()),
                                (first, _) -> first));
    }

    private Map<String, String> theirs(Submission now, Typed typed, Language language) {
        return writing.conflicts(now, typed).stream()
                .collect(
                        Collectors.toMap(
                                FormField::key,
                                field -> views.words(Written.of(now), field, language)));
    }

    private List<Suggestion> places(String typed, Language language) {
        return known.places().beginning(typed, MOST).stream()
                .map(place -> suggestion(place, language))
                .toList();
    }

    private Suggestion suggestion(Place place, Language language) {
        var kind = place.kind().name().toLowerCase(Locale.ROOT);
        return new Suggestion(
                views.place(known.written(place.id()), language),
                language,
                Messages.in(language).say("kind." + kind));
    }

    private List<Suggestion> organisations(String typed) {
        return known.organisations().called(typed, MOST).stream()
                .map(name -> new Suggestion(name, Language.UNKNOWN, ""))
                .toList();
    }
}
