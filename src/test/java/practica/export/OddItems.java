package practica.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import practica.file.ReadFile;
import practica.item.Draft;
import practica.item.ItemFile;
import practica.item.ItemText;
import practica.language.Language;
import practica.operate.Library;
import practica.support.Drafts;
import practica.support.TestLibrary;

/// A library of items that are hard to export: titles that would be computed, signs that nobody
/// sees, a file under embargo, an item that was withdrawn.
public final class OddItems implements AutoCloseable {
    public static final String FORMULA = "=cmd|' /C calc'!A0";
    public static final String CONTROLS = "Bell\u0007, escape\u001b[31m and \u0085next\uFFFE.";
    public static final String EMOJI =
            "Places \uD83C\uDFDE\uFE0F, \"quoted\", 100 % {brace} & co_x";
    public static final String TEX = "100 % {brace} & co_x, #1 ~ a^b $5 C:\\dir";
    public static final String RIGHT_TO_LEFT = "\u200Fشوارع مفتوحة\u200F, \u202Eabc\u202C";
    public static final String LINES = "One\nTwo, \"three\"\r\nFour; five | six \\ seven";
    public static final String SECRET = "zwyrtek";

    public final Library library = TestLibrary.empty();

    public OddItems() {
        keep("formula", text("title", FORMULA), List.of());
        keep("controls", text("title", CONTROLS), List.of());
        keep("emoji", text("title", EMOJI), List.of());
        keep("tex", text("title", TEX), List.of());
        keep("right", text("title", RIGHT_TO_LEFT), List.of());
        keep("lines", text("summary", LINES), List.of());
        keep("partners", Drafts.practiceText("partners: ['a | b', 'c\\d', '=1+1']"), List.of());
        keep(
                "files",
                Drafts.practiceText("title: With files"),
                List.of(file("../plan \"1\".txt", "One"), file("../plan \"1\".txt", "Two")));
        keep(
                "closed",
                Drafts.practiceText("title: Closed for now"),
                List.of(
                        file(SECRET + ".txt", "The words of " + SECRET)
                                .notBefore(Optional.of(LocalDate.of(2099, 1, 2))),
                        file("open.txt", "Open words")));
        keep("gone", Drafts.practiceText("title: Withdrawn " + SECRET), List.of());
        library.items().withdraw("gone.md");
        catchUp();
    }

    private static ItemText text(String field, String words) {
        var draft = Drafts.practice();
        return Drafts.text(
                new Draft(
                        draft.kind(),
                        draft.language(),
                        field.equals("title") ? words : draft.title(),
                        field.equals("summary") ? words : draft.summary(),
                        draft.body(),
                        draft.sections(),
                        draft.blocks(),
                        draft.translations(),
                        draft.places(),
                        draft.organisation(),
                        draft.contact(),
                        draft.themes(),
                        draft.sdgs(),
                        draft.networks(),
                        draft.cover(),
                        draft.start(),
                        draft.end(),
                        draft.stage(),
                        draft.documentType(),
                        draft.date(),
                        draft.cost(),
                        draft.staff(),
                        draft.funding(),
                        draft.partners(),
                        draft.indicators(),
                        draft.links(),
                        draft.licence(),
                        draft.verified(),
                        draft.extras()));
    }

    public void keep(String slug, ItemText text, List<ItemFile> files) {
        library.items().keep(slug + ".md", slug, text.toString(), text, files);
    }

    public void catchUp() {
        try {
            library.follower().orElseThrow().catchUp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ItemFile file(String name, String words) {
        try {
            var bytes = words.getBytes(StandardCharsets.UTF_8);
            var kept = library.vault().keep(new ByteArrayInputStream(bytes));
            var read =
                    new ReadFile(
                            kept.hash(),
                            kept.size(),
                            "text/plain",
                            ReadFile.State.READ,
                            "",
                            "",
                            Language.EN,
                            1);
            library.files().add(read, List.of());
            return new ItemFile(name, "Caption of " + words.length(), "CC0-1.0", read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        library.close();
    }
}
