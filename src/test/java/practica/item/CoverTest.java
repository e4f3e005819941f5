package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.check.Checked.Bad;
import practica.check.Problem;
import practica.file.ReadFile;
import practica.language.Language;
import practica.storage.Hash;
import practica.support.Drafts;
import practica.support.TestLibrary;

class CoverTest {
    private static final String COVER =
            "cover: {file: yard.jpg, credit: Anna Puig, alternative: The yard}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cover: {file: yard.jpg}                   | check.cover.alternative | yard.jpg",
                "cover: {file: yard.jpg, alternative: ' '} | check.cover.alternative | yard.jpg",
                "cover: {alternative: The yard}            | check.cover.file        | ''",
            })
    void coverNeedsAFileAndWordsForThoseWhoDoNotSeeIt(String cover, String message, String detail) {
        var bad = assertInstanceOf(Bad.class, check(cover));

        assertEquals(List.of(new Problem("cover", message, detail)), bad.problems());
    }

    @Test
    void wordsOfACoverHaveALimit() {
        var bad =
                assertInstanceOf(
                        Bad.class,
                        check(
                                "cover: {file: a.png, credit: %s, alternative: %s}"
                                        .formatted("x".repeat(301), "x".repeat(301))));

        assertEquals(
                List.of(
                        new Problem("cover", "check.too-long", "300"),
                        new Problem("cover", "check.too-long", "300")),
                bad.problems());
    }

    @Test
    void coverIsTheSameAfterTheCheckAndBack() {
        var text = Drafts.practiceText(COVER);

        assertEquals(Optional.of(new Cover("yard.jpg", "Anna Puig", "The yard")), text.cover());
        assertEquals(Drafts.practice(COVER).cover(), Draft.of(text, TestLibrary.known()).cover());
        assertEquals(Optional.empty(), Drafts.practiceText().cover());
    }

    @Test
    void historyTellsItInThreeLines() {
        assertEquals(
                "yard.jpg\nAnna Puig\nThe yard",
                FieldText.of(Drafts.practice(COVER), FormField.COVER));
        assertEquals("", FieldText.of(Drafts.practice(), FormField.COVER));
    }

    @Test
    void faceIsTheCoverElseTheFirstPdfElseNothing() {
        var yard = file("yard.jpg", "image/jpeg", 900, Optional.empty());
        var plan = file("plan.pdf", "application/pdf", 600, Optional.empty());
        var closed = Optional.of(LocalDate.of(2031, 1, 1));

        assertEquals("yard.jpg", face(COVER, plan, yard));
        assertEquals("plan.pdf", face("title: Without", yard, plan));
        assertEquals("", face("title: Without", yard));
        assertEquals("plan.pdf", face(COVER, plan, file("yard.jpg", "image/jpeg", 0, closed)));
        assertEquals(
                "plan.pdf",
                face(COVER, plan, file("yard.jpg", "image/jpeg", 900, closed)),
                "what is under embargo stands for nothing");
        assertEquals("", face(COVER, file("plan.pdf", "application/pdf", 0, Optional.empty())));
        assertEquals("", face(COVER, file("plan.pdf", "application/pdf", 600, closed)));
    }

    private static Object check(String cover) {
        return Drafts.practice(cover).check(TestLibrary.known());
    }

    private static String face(String difference, ItemFile... files) {
        var item =
                new Item(
                        new ItemId(1),
                        "x",
                        Optional.empty(),
                        Item.Status.PUBLISHED,
                        1,
                        1,
                        "",
                        Drafts.practiceText(difference),
                        List.of(files),
                        Instant.EPOCH,
                        Instant.EPOCH);
        return item.face().map(ItemFile::name).orElse("");
    }

    private static ItemFile file(
            String name, String type, int width, Optional<LocalDate> notBefore) {
        var hash = Hash.of(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var read =
                new ReadFile(
                        hash,
                        10,
                        type,
                        ReadFile.State.READ,
                        "",
                        "",
                        Language.UNKNOWN,
                        1,
                        width,
                        width);
        return new ItemFile(name, "", "", notBefore, read);
    }
}
