package practica.deposit;

import java.util.List;
import java.util.Map;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.item.Draft;
import practica.item.Link;
import practica.prefill.Prefill;
import practica.prefill.Proposals;
import practica.text.Words;

/// What can be said of a document by itself: a draft with a title, a language and perhaps a date,
/// for a file that came without a word.
final class FileDraft {
    private static final int TITLE = 200;

    private FileDraft() {}

    static Draft of(String name, List<Link> links, ReadFile file, List<FilePage> beginning) {
        var proposals = Prefill.ofItself(name, file, beginning);
        return draft(
                Words.beginning(proposals.value("title", 0).orElse(name), TITLE),
                proposals.value("language", 0).orElse(file.language().code()),
                proposals.value("date", Proposals.SURE).orElse(""),
                links);
    }

    private static Draft draft(String title, String language, String date, List<Link> links) {
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
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                "",
                "",
                "",
                "",
                date,
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                links,
                "",
                false,
                Map.of());
    }
}
