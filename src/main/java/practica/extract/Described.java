package practica.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/// What a file says of itself, out of the many names that formats have for the same thing.
final class Described {
    static final int MOST_AUTHORS = 50;

    private static final int LONGEST = 500;
    private static final int ISO_DATE = "2026-01-31".length();

    private Described() {}

    /// A day before 1970 is a clock that was never set.
    ///
    /// @param detected the type to name where the parser does not know better
    static Facts facts(Metadata metadata, MediaType detected) {
        var parsed = MediaType.parse(metadata.get(Metadata.CONTENT_TYPE));
        return new Facts(
                (parsed == null ? detected : parsed).getBaseType().toString(),
                words(metadata.get(TikaCoreProperties.TITLE)),
                authors(metadata),
                day(metadata.get(TikaCoreProperties.CREATED)).filter(LocalDate.EPOCH::isBefore),
                language(metadata));
    }

    /// The day of an ISO 8601 date or time.
    static Optional<LocalDate> day(@Nullable String time) {
        if (time == null || time.length() < ISO_DATE) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(time.substring(0, ISO_DATE)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<String> authors(Metadata metadata) {
        return Arrays.stream(metadata.getValues(TikaCoreProperties.CREATOR))
                .flatMap(author -> words(author).stream())
                .distinct()
                .limit(MOST_AUTHORS)
                .toList();
    }

    private static Optional<String> language(Metadata metadata) {
        return Stream.of(TikaCoreProperties.LANGUAGE.getName(), Metadata.CONTENT_LANGUAGE)
                .flatMap(name -> words(metadata.get(name)).stream())
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .map(Locale::toLanguageTag)
                .findFirst();
    }

    private static Optional<String> words(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(t -> CleanText.line(t, LONGEST))
                .filter(t -> !t.isEmpty());
    }
}
