package practica.prefill;

import java.util.Optional;
import practica.language.Language;

/// The language of a document: the one that was told when it was read, the surer the more of its
/// pages agree.
final class LanguageFinder {
    static final String FIELD = "language";

    private LanguageFinder() {}

    static Optional<Proposal> find(Source source) {
        var language = source.file().language();
        if (language.equals(Language.UNKNOWN)) {
            return Optional.empty();
        }
        var pages = source.pages();
        var agreeing = pages.stream().filter(page -> page.language().equals(language)).count();
        var share = pages.isEmpty() ? 0 : agreeing / (double) pages.size();
        var from =
                source.lines().stream().max((one, two) -> one.words().size() - two.words().size());
        return Optional.of(
                new Proposal(
                        FIELD,
                        language.code(),
                        language.name(language),
                        from.map(Source.Line::page).orElse(0),
                        from.map(Source.Line::said).orElse(""),
                        0.4 + 0.59 * share));
    }
}
