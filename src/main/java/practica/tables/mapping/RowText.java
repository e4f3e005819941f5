package practica.tables.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import practica.item.Draft;
import practica.item.Limits;
import practica.item.Section;
import practica.language.Language;
import practica.language.LanguageDetector;
import practica.text.Words;

/// The texts of a row, each within its limit. What is longer is cut where it belongs and kept whole
/// in the body; a row without a title is called by its first words.
final class RowText {
    static final String DETECT = "detect";

    private final Reading reading;
    private final Limits limits;
    private final List<String> body = new ArrayList<>();
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final String summary;
    private final String title;
    private final String language;

    RowText(Reading reading, String kind) {
        this.reading = reading;
        this.limits = Limits.of(kind);
        this.summary = fitted("summary", reading.text("summary"), limits.summary());
        for (var section : Section.values()) {
            var field = "sections." + section.key();
            var words = fitted(field, reading.text(field), section.most());
            if (!words.isEmpty()) {
                sections.put(section.key(), words);
            }
        }
        var text = reading.text("body");
        if (!text.isEmpty()) {
            body.add(text);
        }
        this.title = named();
        this.language = spoken();
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    String body() {
        return Words.beginning(String.join("\n\n", body), Limits.BODY);
    }

    Map<String, String> sections() {
        return sections;
    }

    String language() {
        return language;
    }

    Map<String, Draft.Translation> translations() {
        var languages = new TreeSet<String>();
        for (var field : reading.mapping().fields().keySet()) {
            if (field.startsWith("translations.")) {
                languages.add(field.substring(13, field.lastIndexOf('.')));
            }
        }
        var translations = new LinkedHashMap<String, Draft.Translation>();
        for (var code : languages) {
            translation(code).ifPresent(one -> translations.put(code, one));
        }
        return translations;
    }

    /// A translation needs a title and a language of its own.
    private Optional<Draft.Translation> translation(String code) {
        var field = "translations." + code + ".";
        var said = reading.line(field + "title");
        if (code.equals(language)
                && said.equals(title)
                && reading.line(field + "summary").equals(reading.line("summary"))) {
            return Optional.empty();
        }
        if (said.isEmpty()
                || Language.of(code).filter(one -> !one.code().equals(language)).isEmpty()) {
            for (var part : List.of("title", "summary", "body")) {
                if (!reading.line(field + part).isEmpty()) {
                    reading.keep(field + part, "tables.no-translation", code);
                }
            }
            return Optional.empty();
        }
        var whole = reading.text(field + "summary");
        var isLong = whole.length() > limits.summary();
        var text = reading.text(field + "body");
        return Optional.of(
                new Draft.Translation(
                        Words.beginning(said, limits.title()),
                        Words.beginning(whole, limits.summary()),
                        Map.of(),
                        List.of(),
                        isLong ? (whole + "\n\n" + text).strip() : text));
    }

    private String fitted(String field, String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        reading.note(field, "tables.cut", Integer.toString(most));
        body.add(words);
        return Words.beginning(words, most);
    }

    private String named() {
        var said = reading.line("title");
        if (said.length() > limits.title()) {
            reading.keep("title", "tables.cut", Integer.toString(limits.title()));
        }
        var words = said.isEmpty() ? firstWords() : said;
        if (words.isEmpty()) {
            reading.fault("title", "tables.no-words", "");
        } else if (said.isEmpty()) {
            reading.note("title", "tables.no-title", "");
        }
        return Words.beginning(words, limits.title());
    }

    /// Of the text, else of the first cell with letters in it.
    private String firstWords() {
        var texts = new ArrayList<String>();
        texts.add(summary);
        texts.addAll(sections.values());
        texts.addAll(body);
        reading.row().cells().values().forEach(texts::addAll);
        return texts.stream()
                .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .map(words -> words.replaceAll("^#+\\s*", "").replaceAll("\\s+", " ").strip())
                .findFirst()
                .orElse("");
    }

    private String spoken() {
        var said = reading.line("language");
        var stated = said.equals(DETECT) ? Optional.<Language>empty() : LanguageNames.find(said);
        if (stated.isEmpty() && !said.isEmpty() && !said.equals(DETECT)) {
            reading.keep("language", "tables.unknown", said);
        }
        return stated.orElseGet(this::detected).code();
    }

    private Language detected() {
        return LanguageDetector.detect(
                String.join("\n", title, summary, String.join("\n", sections.values()), body()));
    }
}
