package practica.prefill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.language.Language;
import practica.language.LanguageDetector;
import practica.storage.Hash;

/// Documents for tests, as the library has them once they were read.
record Made(ReadFile file, List<FilePage> pages) {
    static final String NAME = "scan-0012.pdf";

    static Made pdf(String... pages) {
        return of("application/pdf", "", pages);
    }

    static Made markdown(String text) {
        return of("text/x-web-markdown", "", text);
    }

    static Made of(String mediaType, String title, String... texts) {
        var language = LanguageDetector.detect(String.join("\n", texts));
        var pages = new ArrayList<FilePage>();
        for (var text : texts) {
            pages.add(new FilePage(pages.size() + 1, "", "", language, text));
        }
        return new Made(file(mediaType, title, language, texts.length), pages);
    }

    private static ReadFile file(String mediaType, String title, Language language, int pages) {
        var hash = Hash.of("bytes".getBytes(UTF_8));
        return new ReadFile(hash, 5, mediaType, ReadFile.State.READ, "", title, language, pages);
    }

    Source source() {
        return new Source(NAME, file, pages, Optional.empty());
    }

    Proposals itself() {
        return Prefill.ofItself(NAME, file, pages);
    }

    String title() {
        return itself().best("title").orElseThrow().value();
    }
}
