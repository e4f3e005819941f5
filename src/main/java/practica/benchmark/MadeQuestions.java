package practica.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import practica.item.Known;
import practica.language.Language;
import practica.search.Facet;
import practica.search.SearchRequest;

/// Questions of one to six words in every language: words of titles and of texts, names of themes,
/// quoted words, some with a facet chosen. The same number is always the same question.
record MadeQuestions(Sentences sentences, Known known) {
    /// Other numbers than the items have.
    private static final long FROM = 1L << 40;

    private static final int MOST_WORDS = 6;

    SearchRequest question(int number) {
        var random = new SplittableRandom(FROM + number);
        var languages = sentences.languages();
        var reader = languages.get(random.nextInt(languages.size()));
        return switch (random.nextInt(10)) {
            case 0, 1 -> SearchRequest.of(theme(reader, random), reader);
            case 2 -> SearchRequest.of("\"" + words(reader, random, 2) + "\"", reader);
            case 3, 4 -> narrowed(SearchRequest.of(some(reader, random), reader), random);
            default -> SearchRequest.of(some(reader, random), reader);
        };
    }

    private String some(Language language, RandomGenerator random) {
        return words(language, random, 1 + random.nextInt(MOST_WORDS));
    }

    private String words(Language language, RandomGenerator random, int count) {
        return sentences.words(language, random, count).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private String theme(Language reader, RandomGenerator random) {
        var themes = new ArrayList<>(known.vocabularies().themes().concepts());
        return themes.get(random.nextInt(themes.size())).label(reader);
    }

    private SearchRequest narrowed(SearchRequest request, RandomGenerator random) {
        var top = known.vocabularies().themes().top();
        var theme = top.get(random.nextInt(top.size())).id().value();
        return random.nextBoolean()
                ? request.with(Facet.THEME, List.of(theme))
                : request.with(Facet.LANGUAGE, List.of(request.reader().code()));
    }
}
