package practica.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything the interface says, in one language. A message is an ICU message format, with plurals
/// as CLDR has them; its arguments are `{0}`, `{1}` …
public final class Messages {
    private static final Map<Language, Messages> ALL =
            Language.INTERFACE.stream()
                    .collect(Collectors.toUnmodifiableMap(language -> language, Messages::read));

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /// The messages of a language of the interface; English ones for any other.
    public static Messages in(Language language) {
        var own = ALL.get(language);
        return own == null ? Objects.requireNonNull(ALL.get(Language.EN)) : own;
    }

    /// The message of the key, with its arguments filled in.
    ///
    /// @throws IllegalArgumentException for a key that is in no bundle: every key that is used has
    ///   its message
    public String say(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language);
        }
        if (arguments.length == 0) {
            return pattern;
        }
        var format =
                formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, language.locale()));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    private static Messages read(Language language) {
        var name = "/messages/" + language.code() + ".properties";
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(Messages.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8)) {
            var bundle = new Properties();
            bundle.load(in);
            return new Messages(
                    language,
                    bundle.stringPropertyNames().stream()
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            Function.identity(), bundle::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
