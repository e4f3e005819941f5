package practica.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import practica.file.ReadFile;
import practica.item.Contact;
import practica.item.Draft;
import practica.item.ItemFile;
import practica.language.Language;
import practica.storage.Hash;
import practica.support.Drafts;

class MergeTest {
    private static final Draft BASE = Drafts.practice();

    @Test
    void whatOnlyOneChangedStands() {
        var mine = Drafts.practice("title: Patis", "sections: {context: Hi havia poc espai.}");
        var theirs = Drafts.practice("translations: {fr: {title: Cours}}", "themes: [childhood]");

        var merged = Merge.of(BASE, mine, theirs);

        assertEquals(List.of(), merged.conflicts());
        assertEquals("Patis", merged.draft().title());
        assertEquals("Hi havia poc espai.", merged.draft().sections().get("context"));
        assertEquals("Cours", merged.draft().translations().get("fr").title());
        assertEquals(List.of("childhood"), merged.draft().themes());
        assertEquals(BASE.summary(), merged.draft().summary());
    }

    @Test
    void whatBothChangedIsMineAndTold() {
        var mine =
                Drafts.practice(
                        "title: Patis",
                        "sections: {context: A, actions: A, results: Hi va molta gent.}");
        var theirs =
                Drafts.practice(
                        "title: Cours",
                        "sections: {context: B, actions: S'obren els patis., results: B}");

        var merged = Merge.of(BASE, mine, theirs);

        assertEquals(List.of("title", "sections/context"), merged.conflicts());
        assertEquals("Patis", merged.draft().title());
        assertEquals("A", merged.draft().sections().get("context"));
        assertEquals("A", merged.draft().sections().get("actions"));
        assertEquals("B", merged.draft().sections().get("results"));
    }

    @Test
    void whatBothSayAlikeIsNoConflict() {
        var both = Drafts.practice("title: Patis");

        assertEquals(new Merge(both, List.of()), Merge.of(BASE, both, both));
        assertEquals(new Merge(BASE, List.of()), Merge.of(BASE, BASE, BASE));
    }

    @Test
    void whatOneRemovedIsGone() {
        var mine = Rendering.in(BASE, Language.FR, Map.of("title", "Écoles"));
        var without = new HashMap<>(BASE.translations());
        without.remove("en");

        var merged = Merge.of(BASE, mine, BASE.withTranslations(without));

        assertEquals(List.of(), merged.conflicts());
        assertEquals(Set.of("fr"), merged.draft().translations().keySet());
        assertEquals("Écoles", merged.draft().translations().get("fr").title());
    }

    @Test
    void contactAndCoverAreEachOneValue() {
        var base = told("Cap", "Girona", "a@b.example", "one.jpg", "Un pati");
        var mine = told("Direcció", "Girona", "a@b.example", "two.jpg", "Un pati");
        var theirs = told("Cap", "Girona", "", "one.jpg", "Dos patis");

        var merged = Merge.of(base, mine, theirs);

        assertEquals(List.of("contact", "cover"), merged.conflicts());
        assertEquals(new Contact("Direcció", "Girona", ""), merged.draft().contact());
        assertEquals(mine.cover(), merged.draft().cover());
        assertEquals(
                new Contact("Cap", "Salt", ""),
                Merge.of(
                                base,
                                told("Cap", "Salt", "a@b.example", "one.jpg", "Un pati"),
                                told("Cap", "Girona", "c@d.example", "one.jpg", "Un pati"))
                        .draft()
                        .contact());
        assertEquals(
                new Contact("Cap", "Girona", "e@f.example"),
                Merge.of(base, told("Cap", "Girona", "e@f.example", "one.jpg", "Un pati"), theirs)
                        .draft()
                        .contact());
    }

    private static Draft told(
            String role, String organisation, String email, String file, String alternative) {
        return Drafts.practice(
                "contact: {role: %s, organisation: %s, email: '%s'}"
                        .formatted(role, organisation, email),
                "cover: {file: %s, alternative: %s}".formatted(file, alternative));
    }

    @Test
    void filesThatOneAddedAreThereAndThatOneRemovedAreGone() {
        var mine = List.of(file("b"), file("mine"));
        var theirs = List.of(file("a"), file("theirs"));

        var merged = Merge.files(List.of(file("a"), file("b")), mine, theirs);

        assertEquals(List.of(file("mine"), file("theirs")), merged);
    }

    @Test
    void captionOfAFileIsMine() {
        var before = file("a");
        var captioned = new ItemFile("a.pdf", "The plan", "", before.original());

        assertEquals(
                List.of(captioned),
                Merge.files(List.of(before), List.of(captioned), List.of(before)));
    }

    private static ItemFile file(String name) {
        var hash = Hash.of(name.getBytes(StandardCharsets.UTF_8));
        return new ItemFile(
                name + ".pdf",
                "",
                "",
                new ReadFile(
                        hash, 1, "application/pdf", ReadFile.State.READ, "", "", Language.CA, 1));
    }
}
