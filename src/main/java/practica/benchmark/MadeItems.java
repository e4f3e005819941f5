package practica.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import practica.item.Details;
import practica.item.Item;
import practica.item.ItemId;
import practica.item.ItemText;
import practica.item.Known;
import practica.item.LanguageVersion;
import practica.item.PartialDate;
import practica.item.Period;
import practica.item.Section;
import practica.language.Language;
import practica.network.Network;
import practica.place.Place;
import practica.vocabulary.Concept;
import practica.vocabulary.Scheme;

/// Items made of real sentences, each in one language, with places, themes, goals, networks and
/// years spread over them. The same number is always the same item.
final class MadeItems {
    private static final List<Section> SECTIONS =
            List.of(Section.CONTEXT, Section.ACTIONS, Section.RESULTS, Section.LESSONS);
    private static final int PARAGRAPH = 4;
    private static final int FIRST_YEAR = 1995;
    private static final int YEARS = 30;
    private static final int TITLE = 6;

    private final Sentences sentences;
    private final Known known;
    private final List<Place> places;
    private final int bytes;

    /// @param bytes how long each is, about
    MadeItems(Sentences sentences, Known known, int bytes) {
        this.sentences = sentences;
        this.known = known;
        this.places =
                Stream.of("a b c e g h j l m n o p r s t v".split(" ", -1))
                        .flatMap(letter -> known.places().beginning(letter, 100).stream())
                        .distinct()
                        .toList();
        this.bytes = bytes;
    }

    Item item(long number) {
        var random = new SplittableRandom(number);
        var language = any(sentences.languages(), random);
        var place = any(places, random);
        return new Item(
                new ItemId(number),
                "made-" + number,
                Optional.of("made:" + number),
                Item.Status.PUBLISHED,
                1,
                number,
                "",
                new ItemText(
                        language,
                        Map.of(language, version(language, place, random)),
                        details(random),
                        List.of(place.id()),
                        Optional.empty(),
                        Optional.empty(),
                        some(known.vocabularies().themes(), random).map(Concept::id).toList(),
                        some(known.vocabularies().sdgs(), random).map(Concept::id).toList(),
                        Stream.generate(() -> any(known.networks().all(), random))
                                .limit(random.nextInt(3))
                                .map(Network::id)
                                .distinct()
                                .toList(),
                        Optional.empty(),
                        List.of(),
                        "",
                        true,
                        Map.of()),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private LanguageVersion version(Language language, Place place, RandomGenerator random) {
        var title = sentences.words(language, random, TITLE) + ", " + place.name(language);
        var summary = sentences.any(language, random) + " " + sentences.any(language, random);
        var rest = bytes - length(title) - length(summary);
        var isCase = random.nextInt(3) > 0;
        var sections = new java.util.EnumMap<Section, String>(Section.class);
        if (isCase) {
            SECTIONS.forEach(section ->
                    sections.put(section, text(language, rest / SECTIONS.size(), random)));
        }
        return new LanguageVersion(
                LanguageVersion.State.ORIGINAL,
                "",
                title,
                summary,
                sections,
                List.of(),
                isCase ? "" : text(language, rest, random));
    }

    private String text(Language language, int bytes, RandomGenerator random) {
        var text = new StringBuilder();
        var left = bytes;
        for (var count = 1; left > 0; count++) {
            var sentence = sentences.any(language, random);
            text.append(sentence).append(count % PARAGRAPH == 0 ? "\n\n" : " ");
            left -= length(sentence) + 1;
        }
        return text.toString();
    }

    private static Details details(RandomGenerator random) {
        var year = PartialDate.of(Integer.toString(FIRST_YEAR + random.nextInt(YEARS)));
        return random.nextBoolean()
                ? new Details.PolicyDocument(Optional.empty(), year)
                : new Details.CaseStudy(
                        year.map(start -> new Period(start, Optional.empty())),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of(),
                        List.of(),
                        List.of());
    }

    private static Stream<Concept> some(Scheme scheme, RandomGenerator random) {
        var all = new ArrayList<>(scheme.concepts());
        return Stream.generate(() -> any(all, random)).limit(1 + random.nextInt(3)).distinct();
    }

    private static <T> T any(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
