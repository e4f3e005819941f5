package practica.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practica.item.ItemId;
import practica.language.Language;
import practica.support.TestLibrary;
import practica.web.Label;

class FormatsTest {
    @Test
    void noTwoFormatsOfTheSameHaveTheSameFileName() {
        for (var items : List.of(1L, 2L)) {
            var selection =
                    new Selection(
                            Exporting.of(TestLibrary.starter()).holdings(),
                            Stream.iterate(1L, id -> id + 1).limit(items).map(ItemId::new).toList(),
                            Wish.all(Language.EN),
                            new Label("", ""));

            var endings =
                    Formats.ALL.stream()
                            .map(format -> Formats.suffix(format, selection))
                            .distinct()
                            .count();

            assertEquals(Formats.ALL.size(), endings);
        }
    }

    @Test
    void everyFormatIsInOneGroup() {
        var grouped =
                Stream.of(Formats.Group.values())
                        .flatMap(group -> group.formats().stream())
                        .sorted()
                        .toList();

        assertEquals(Formats.ALL.stream().map(Format::name).sorted().toList(), grouped);
    }
}
