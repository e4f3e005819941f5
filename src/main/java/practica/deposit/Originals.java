package practica.deposit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import practica.extract.Extraction;
import practica.extract.Extraction.Read;
import practica.extract.Extraction.Unreadable;
import practica.extract.Extractor;
import practica.extract.ReadPage;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.file.ReadFile.State;
import practica.language.Language;
import practica.language.LanguageDetector;
import practica.storage.Vault;

/// Takes originals in: keeps the bytes, has them read once, and notes what came of it. A file that
/// cannot be read is kept like any other.
public final class Originals {
    /// A page of fewer characters is taken to be in the language of its file.
    private static final int ENOUGH_FOR_A_LANGUAGE = 400;

    private static final int SAMPLE = 20_000;

    private final Vault vault;
    private final Extractor extractor;
    private final practica.file.Files files;

    public Originals(Vault vault, Extractor extractor, practica.file.Files files) {
        this.vault = vault;
        this.extractor = extractor;
        this.files = files;
    }

    /// The file as the library has it from now on. The same bytes are read only once.
    public ReadFile take(Path path, String name) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            var kept = vault.keep(bytes);
            var known = files.find(kept.hash());
            if (known.isPresent()) {
                return known.get();
            }
            var extraction = extractor.extract(vault.path(kept.hash()), name);
            var language = language(extraction.pages());
            var read =
                    new ReadFile(
                            kept.hash(),
                            kept.size(),
                            extraction.mediaType(),
                            state(extraction),
                            reason(extraction),
                            extraction.facts().title().orElse(""),
                            language,
                            extraction.pages().stream()
                                    .mapToInt(page -> page.part().isEmpty() ? page.number() : 0)
                                    .max()
                                    .orElse(0));
            files.add(read, extraction.pages().stream().map(page -> page(page, language)).toList());
            return read;
        }
    }

    private static State state(Extraction extraction) {
        return switch (extraction) {
            case Read read -> read.partial() ? State.PARTIAL : State.READ;
            case Unreadable unreadable ->
                    unreadable.pages().isEmpty() ? State.UNREADABLE : State.PARTIAL;
        };
    }

    private static String reason(Extraction extraction) {
        return switch (extraction) {
            case Read _ -> "";
            case Unreadable unreadable ->
                    unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static Language language(List<ReadPage> pages) {
        var sample =
                pages.stream().map(ReadPage::text).limit(200).collect(Collectors.joining("\n"));
        return LanguageDetector.detect(
                sample.length() > 10 * SAMPLE ? sample.substring(0, 10 * SAMPLE) : sample);
    }

    private static FilePage page(ReadPage page, Language ofFile) {
        var own =
                page.text().length() < ENOUGH_FOR_A_LANGUAGE
                        ? Language.UNKNOWN
                        : LanguageDetector.detect(page.text());
        return new FilePage(
                page.number(),
                page.part(),
                page.heading(),
                own.equals(Language.UNKNOWN) ? ofFile : own,
                page.text());
    }
}
