package practica.deposit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practica.item.Details;
import practica.item.Item;
import practica.item.ItemText;
import practica.language.Language;
import practica.operate.Library;
import practica.place.Place;
import practica.support.TestLibrary;
import practica.vocabulary.ConceptId;

/// The library that comes with the program, as it stands in the database once it is loaded.
class StarterLibraryTest {
    /// What writers leave in a text that they mean to come back to: readers must not meet it.
    private static final Pattern NOTES = Pattern.compile("\\b(TODO|TBD|XXX)\\b|(?i)lorem ipsum");

    private final Library library = TestLibrary.starter();
    private final List<Item> items = library.items().changedAfter(0, 1_000);

    @Test
    void everyFileOfItBecameAnItem() throws IOException {
        assertEquals(
                names(library.starter()).stream()
                        .map(name -> name.replaceFirst(".*/", "").replace(".md", ""))
                        .sorted()
                        .toList(),
                items.stream().map(item -> item.source().orElseThrow()).sorted().toList());
    }

    @Test
    void itIsLargeEnough() {
        assertTrue(of(Details.CaseStudy.class) >= 60);
        assertTrue(of(Details.PolicyDocument.class) >= 15);
    }

    @Test
    void everyLanguageHasAtLeastTwelveOriginals() {
        var originals =
                items.stream().collect(groupingBy(item -> item.text().language(), counting()));

        assertEquals(Set.copyOf(Language.INTERFACE), originals.keySet());
        assertTrue(originals.values().stream().allMatch(many -> many >= 12), originals::toString);
    }

    @Test
    void everyItemHasTitleAndSummaryInEveryLanguageWithinTheLimits() {
        assertNone(item ->
                !Language.INTERFACE.stream().allMatch(language -> headed(item.text(), language)));
    }

    @Test
    void translatedSummariesAreInTheirLanguage() {
        var wrong = new ArrayList<String>();
        for (var item : items) {
            for (var version : item.text().versions().entrySet()) {
                var detected =
                        practica.language.LanguageDetector.detect(version.getValue().summary());
                if (!detected.equals(version.getKey())) {
                    wrong.add(item.slug() + " " + version.getKey() + " is " + detected);
                }
            }
        }

        assertTrue(wrong.size() <= items.size() * 5 / 50, wrong::toString);
    }

    @Test
    void nothingNeededIsMissing() {
        assertNone(item -> !item.text().missing().isEmpty());
    }

    @Test
    void nothingWasLeftOverAndNothingIsAWorkingNote() {
        assertNone(item -> !item.text().extras().isEmpty());
        assertNone(item -> texts(item.text()).anyMatch(words -> NOTES.matcher(words).find()));
    }

    @Test
    void everyItemIsToBeVerifiedByTheBodyAndOpen() {
        assertNone(item -> item.text().verified() || !item.text().licence().equals("CC-BY-4.0"));
    }

    @Test
    void everyContinentHasPractices() {
        var continents =
                items.stream()
                        .flatMap(item -> item.text().places().stream())
                        .flatMap(id -> library.known().places().find(id).stream())
                        .collect(groupingBy(this::continent, counting()));

        assertEquals(
                Set.of("africa", "americas", "asia", "europe", "oceania"), continents.keySet());
    }

    private static List<String> names(Delivery delivery) throws IOException {
        var names = new ArrayList<String>();
        for (var next = delivery.next(); next.isPresent(); next = delivery.next()) {
            names.add(next.get().name());
        }
        return names;
    }

    private String continent(Place place) {
        var regions = library.known().vocabularies().worldRegions();
        return regions.path(new ConceptId(place.worldRegion())).getFirst().id().value();
    }

    private long of(Class<? extends Details> kind) {
        return items.stream().filter(item -> kind.isInstance(item.text().details())).count();
    }

    private void assertNone(Predicate<Item> wrong) {
        assertEquals(List.of(), items.stream().filter(wrong).map(Item::slug).toList());
    }

    private static boolean headed(ItemText text, Language language) {
        var version = text.versions().get(language);
        return version != null
                && !version.title().isBlank()
                && version.title().codePoints().count() <= 120
                && version.summary().length() >= 120
                && version.summary().codePoints().count() <= 600;
    }

    private static Stream<String> texts(ItemText text) {
        return text.versions().values().stream()
                .flatMap(version ->
                        Stream.concat(
                                Stream.of(version.title(), version.summary(), version.body()),
                                version.sections().values().stream()));
    }
}
