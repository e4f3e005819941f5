package practica.account;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a token lets a program do for the member who made it.
public enum Scope {
    READ,
    DEPOSIT,
    REVIEW;

    public static Optional<Scope> of(String key) {
        return Stream.of(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As OAuth writes them: words with spaces between.
    static String words(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::key).collect(joining(" "));
    }

    static Set<Scope> read(String words) {
        var scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(words.split(" ", -1)).forEach(word -> of(word).ifPresent(scopes::add));
        return scopes;
    }
}
