package practica.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import practica.file.ReadFile.State;
import practica.item.Item;
import practica.language.Language;
import practica.operate.Library;
import practica.support.TestLibrary;

/// The files of the library that comes with the program.
class StarterFilesTest {
    private final Library library = TestLibrary.starter();
    private final List<Item> items = library.items().changedAfter(0, 1_000);

    @Test
    void filesAreWholeAndReadInTheLanguageOfTheirItem() {
        assertNone(item ->
                item.files().stream()
                        .anyMatch(file -> {
                            var original = file.original();
                            var text = library.files().pages(original.hash()).stream();
                            return original.state() != State.READ
                                    || !original.language().equals(item.text().language())
                                    || text.mapToInt(page -> page.text().length()).sum() < 1_500
                                    || file.caption().isBlank();
                        }));
    }

    @Test
    void filesAreOfEveryKindAndSomeOfEveryLanguage() {
        var attached = items.stream().filter(item -> !item.files().isEmpty()).toList();

        assertEquals(
                Set.of("PDF", "DOCX", "ODT"),
                attached.stream()
                        .flatMap(item -> item.files().stream())
                        .map(file -> file.format())
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.copyOf(Language.INTERFACE),
                attached.stream().map(item -> item.text().language()).collect(Collectors.toSet()));
    }

    private void assertNone(Predicate<Item> wrong) {
        assertEquals(List.of(), items.stream().filter(wrong).map(Item::slug).toList());
    }
}
