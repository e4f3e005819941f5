package practica.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import practica.language.Language;
import practica.support.Drafts;

class OutdatedTranslationTest {
    @Test
    void freshTranslationIsUpToDateAndTheOriginalAlways() {
        var text = Drafts.practiceText();

        assertFalse(text.outdated(Language.EN));
        assertFalse(text.outdated(Language.CA));
        assertFalse(text.outdated(Language.PT));
    }

    @Test
    void translationThatWasNotTouchedIsOutdatedOnceTheOriginalChanges() {
        var before = Drafts.practiceText();

        var after =
                Drafts.practiceText(
                                "title: Patis oberts",
                                "translations: {en: {title: Open yards}, fr: {title: Écoles ouvertes}, pt: {title: Pátios}}")
                        .rememberingFrom(before);

        assertFalse(after.outdated(Language.EN), "it changed too");
        assertTrue(after.outdated(Language.FR), "it was not touched");
        assertFalse(after.outdated(Language.PT), "it is new");
    }

    @Test
    void outdatedTranslationStaysSoUntilItIsTouched() {
        var first = Drafts.practiceText();
        var second = Drafts.practiceText("title: Patis oberts").rememberingFrom(first);

        var third =
                Drafts.practiceText(
                                "title: Patis oberts",
                                "themes: [water]",
                                "translations: {en: {title: Open yards}, fr: {title: Écoles ouvertes}}")
                        .rememberingFrom(second);

        assertTrue(second.outdated(Language.EN));
        assertFalse(third.outdated(Language.EN));
        assertTrue(third.outdated(Language.FR));
    }

    @Test
    void fingerprintIsThatOfTheWords() {
        var original = Drafts.practiceText().original();

        assertEquals(
                original.fingerprint(),
                Drafts.practiceText("themes: [water]").original().fingerprint());
        assertNotEquals(
                original.fingerprint(),
                Drafts.practiceText("title: Escoles").original().fingerprint());
        assertNotEquals(
                original.fingerprint(),
                Drafts.practiceText("sections: {context: Altres}").original().fingerprint());
    }
}
