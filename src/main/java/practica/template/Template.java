package practica.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import practica.item.FormField;
import practica.item.FormStep;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.office.OfficeFormat;
import practica.office.Piece;
import practica.office.Sheet;

/// The form as a document in which to write. Nothing in it stands where an answer goes, so nothing
/// has to be deleted.
public final class Template {
    /// What is asked without a connection.
    public static final List<FormField> FIELDS = FormField.ofKind("case-study");

    private static final int ROWS = 3;
    private static final int FIELD = 2;

    private final FormWords words;
    private final Messages say;
    private final List<Piece> pieces = new ArrayList<>();

    private Template(FormWords words) {
        this.words = words;
        this.say = Messages.in(words.language());
    }

    /// The file, for whoever writes in the language.
    public static byte[] file(Language language, OfficeFormat format, Known known) {
        return format.write(new Template(new FormWords(language, known)).sheet());
    }

    /// What to call such a file.
    public static String fileName(Language language, OfficeFormat format) {
        return "practica-template-" + language + "." + format.ending();
    }

    private Sheet sheet() {
        pieces.add(new Piece.Title(say.say("form.template")));
        pieces.add(new Piece.Words(say.say("form.how.write")));
        pieces.add(new Piece.Words(say.say("form.how.needed")));
        pieces.add(new Piece.Words(say.say("form.how.send")));
        for (var step : FormStep.values()) {
            heading(1, step.label(words.language()), "step_" + step.key());
            step.fields("case-study").forEach(this::field);
        }
        choices();
        return new Sheet(
                say.say("form.template"),
                words.language().code(),
                Map.of(FormWords.PROPERTY, words.language().code()),
                pieces);
    }

    private void field(FormField field) {
        heading(FIELD, words.heading(field), field.key());
        pieces.add(new Piece.Hint(words.hint(field)));
        pieces.add(
                switch (field) {
                    case INDICATORS -> grid(words.indicatorColumns(), ROWS);
                    case BLOCKS -> grid(words.blockColumns(), ROWS);
                    case COVER -> grid(words.coverColumns(), 1);
                    default -> new Piece.Space();
                });
    }

    private static Piece grid(List<String> columns, int empty) {
        var rows = new ArrayList<List<String>>();
        rows.add(columns);
        rows.addAll(Collections.nCopies(empty, columns.stream().map(_ -> "").toList()));
        return new Piece.Grid(rows);
    }

    private void choices() {
        heading(1, words.choicesHeading(), "choices");
        choices(FormField.THEMES, "choices_themes", words.themes());
        choices(FormField.SDGS, "choices_sdgs", words.goals());
        choices(FormField.NETWORKS, "choices_networks", words.networks());
    }

    private void choices(FormField field, String mark, List<List<String>> rows) {
        heading(FIELD, field.label(words.language()), mark);
        pieces.add(new Piece.Grid(rows));
    }

    private void heading(int level, String words, String mark) {
        pieces.add(new Piece.Heading(level, words, FormWords.MARK + mark));
    }
}
