package practica.deposit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.item.Draft;
import practica.text.Words;

/// What can be said of a document by itself: a draft with a title and a language, for a file that
/// came without a word.
final class FileDraft {
    private static final Pattern LEFT_OVER =
            Pattern.compile(
                    "(?i)untitled.*|microsoft (word|powerpoint|excel) -.*|.*\\.(docx?|pptx?|xlsx?|odt|rtf|indd|qxd|tex|dvi)|title|document\\d*|\\W*");
    private static final int TITLE = 200;

    private FileDraft() {}

    static Draft of(String name, ReadFile file, List<FilePage> beginning) {
        var own = beginning.stream().filter(page -> page.part().isEmpty()).limit(1).toList();
        var title =
                Stream.of(
                                Stream.of(file.title()),
                                own.stream().map(FilePage::heading),
                                own.stream().flatMap(page -> page.text().lines()).limit(20),
                                Stream.of(name))
                        .flatMap(words -> words)
                        .map(words -> words.replaceAll("\\s+", " ").strip())
                        .filter(words ->
                                words.length() > 3
                                        && words.codePoints().anyMatch(Character::isLetter))
                        .filter(words ->
                                !LEFT_OVER.matcher(words.toLowerCase(Locale.ROOT)).matches()
                                        || words.equals(name))
                        .findFirst()
                        .orElse(name);
        return draft(Words.beginning(title, TITLE), file.language().code());
    }

    private static Draft draft(String title, String language) {
        return new Draft(
                "document",
                language,
                title,
                "",
                "",
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                false,
                Map.of());
    }
}
