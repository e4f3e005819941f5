package practica.benchmark;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import practica.item.Item;
import practica.item.LanguageVersion;
import practica.language.Language;
import practica.text.Markdown;

/// The sentences of real texts, by language, drawn at random so that words are as frequent as in
/// texts: a few sentences come often, most seldom, and one word in a hundred is one that hardly any
/// other text has.
record Sentences(Map<Language, List<String>> byLanguage) {
    private static final int SHORTEST = 30;
    private static final int RARE = 100;

    static Sentences of(List<Item> items) {
        var all = new TreeMap<Language, List<String>>();
        Language.INTERFACE.forEach(language -> all.put(language, new ArrayList<>()));
        for (var item : items) {
            item.text()
                    .versions()
                    .forEach((language, version) -> {
                        if (all.containsKey(language)) {
                            add(all.get(language), version);
                        }
                    });
        }
        all.values().removeIf(List::isEmpty);
        return new Sentences(all);
    }

    List<Language> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    /// A sentence of the language, a rare word in it now and then.
    String any(Language language, RandomGenerator random) {
        var words = plain(language, random).split(" ", -1);
        for (var at = 0; at < words.length; at++) {
            if (random.nextInt(RARE) == 0) {
                words[at] = crossed(words[at], words[random.nextInt(words.length)]);
            }
        }
        return String.join(" ", words);
    }

    /// Words of the language, one after another.
    String words(Language language, RandomGenerator random, int count) {
        var words = plain(language, random).split(" ", -1);
        var from = random.nextInt(Math.max(1, words.length - count));
        return String.join(" ", List.of(words).subList(from, Math.min(words.length, from + count)));
    }

    private String plain(Language language, RandomGenerator random) {
        var sentences = byLanguage.getOrDefault(language, List.of(""));
        var drawn = random.nextDouble();
        return sentences.get((int) (sentences.size() * drawn * drawn));
    }

    /// The beginning of one word and the end of another.
    private static String crossed(String one, String other) {
        return one.substring(0, (one.length() + 1) / 2) + other.substring(other.length() / 2);
    }

    private static void add(List<String> sentences, LanguageVersion version) {
        cut(sentences, version.summary());
        version.sections().values().forEach(words -> cut(sentences, Markdown.plain(words)));
        cut(sentences, Markdown.plain(version.body()));
    }

    private static void cut(List<String> sentences, String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var sentence = text.substring(from, to).strip();
            if (sentence.length() >= SHORTEST) {
                sentences.add(sentence);
            }
            from = to;
        }
    }
}
