package practica.mail;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import practica.language.Language;
import practica.text.Words;

/// What somebody is to be told, already in words of the language. Whatever could be more than words
/// (line breaks, control signs, signs that turn the direction of writing) becomes a space; a
/// subject is cut after 200 letters and a paragraph after 5,000.
///
/// @param button what the letter asks to be done, if anything
/// @param unsubscribe where a click, or a POST of `List-Unsubscribe=One-Click` (RFC 8058), ends
///   letters of this kind
public record Letter(
        EmailAddress to,
        Language language,
        String subject,
        List<String> paragraphs,
        Optional<Link> button,
        Optional<URI> unsubscribe) {
    private static final Pattern NO_WORDS =
            Pattern.compile(
                    "[\\s\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_PARAGRAPH = 5_000;

    /// @throws IllegalArgumentException without a subject, or where an address is not of the web
    public Letter {
        subject = words(subject, LONGEST_SUBJECT);
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("A letter has a subject");
        }
        paragraphs =
                paragraphs.stream()
                        .map(paragraph -> words(paragraph, LONGEST_PARAGRAPH))
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList();
        unsubscribe.ifPresent(Letter::checkWeb);
    }

    /// A letter that asks for nothing and of which there are no more to come.
    public Letter(EmailAddress to, Language language, String subject, List<String> paragraphs) {
        this(to, language, subject, paragraphs, Optional.empty(), Optional.empty());
    }

    /// An address of the web, and what a click on it does.
    public record Link(String words, URI address) {
        /// @throws IllegalArgumentException where the address is not of the web
        public Link {
            words = Letter.words(words, LONGEST_SUBJECT);
            checkWeb(address);
        }
    }

    private static String words(String written, int most) {
        return Words.beginning(NO_WORDS.matcher(written).replaceAll(" ").strip(), most);
    }

    private static void checkWeb(URI address) {
        var scheme = String.valueOf(address.getScheme());
        if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException("This does not lead to the web: " + address);
        }
    }
}
