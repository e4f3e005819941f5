package practica.deposit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import practica.extract.Extraction;
import practica.extract.Extraction.Read;
import practica.extract.Extraction.Reason;
import practica.extract.Extraction.Unreadable;
import practica.extract.ReadPage;
import practica.file.FilePage;
import practica.file.ReadFile;
import practica.file.ReadFile.State;
import practica.language.Language;
import practica.language.LanguageDetector;
import practica.storage.Hash;

/// What was read out of a file, as the library has it: with the language of the whole and of every
/// page.
///
/// @param mayGoBetter whether another try could come to more: the process died, or time was up
public record FileContents(ReadFile file, List<FilePage> pages, boolean mayGoBetter) {
    /// A page of fewer characters is taken to be in the language of its file.
    private static final int ENOUGH_FOR_A_LANGUAGE = 400;

    private static final int SAMPLE = 20_000;

    public FileContents {
        pages = List.copyOf(pages);
    }

    /// The contents of a file of `size` bytes.
    public static FileContents of(Hash hash, long size, Extraction extraction) {
        var language = language(extraction.pages());
        return new FileContents(
                new ReadFile(
                        hash,
                        size,
                        extraction.mediaType(),
                        state(extraction),
                        reason(extraction),
                        extraction.facts().title().orElse(""),
                        language,
                        extraction.pages().stream()
                                .mapToInt(page -> page.part().isEmpty() ? page.number() : 0)
                                .max()
                                .orElse(0)),
                extraction.pages().stream().map(page -> page(page, language)).toList(),
                mayGoBetter(extraction));
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

    private static boolean mayGoBetter(Extraction extraction) {
        return extraction instanceof Unreadable(_, var reason, _)
                && (reason == Reason.CRASHED || reason == Reason.TOO_SLOW);
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
                page.text(),
                page.recognised());
    }
}
