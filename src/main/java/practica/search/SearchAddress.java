package practica.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import practica.check.Checked.Good;
import practica.language.Language;

/// A search as it is remembered: what stands after the question mark of its address, without its
/// pages and the language of who reads.
public record SearchAddress(String query) {
    /// In characters.
    public static final int LONGEST = 2_000;

    /// Reads the address of a search, as it stands in a browser. Empty where it is none, or asks
    /// for what there is not.
    public static Optional<SearchAddress> of(String written, Asked asked) {
        var address = written.strip();
        var mark = address.indexOf('?');
        var path = mark < 0 ? address : address.substring(0, mark);
        if (address.length() > LONGEST || !path.matches("[^?#]*/search(/[a-z]+)?")) {
            return Optional.empty();
        }
        var query = mark < 0 ? "" : address.substring(mark + 1).replaceFirst("#.*", "");
        return request(query, Language.EN, asked)
                .map(request -> new SearchAddress(after(request.withoutPages().address())))
                .filter(one -> one.query().length() <= LONGEST);
    }

    /// The search for a reader of the language. Empty where it asks for what there is no more.
    public Optional<SearchRequest> request(Language reader, Asked asked) {
        return request(query, reader, asked);
    }

    private static Optional<SearchRequest> request(String query, Language reader, Asked asked) {
        try {
            return asked.of(reader, parameters(query)) instanceof Good<SearchRequest>(var request)
                    ? Optional.of(request)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String after(String address) {
        var mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark + 1);
    }

    private static Map<String, List<String>> parameters(String query) {
        var parameters = new HashMap<String, List<String>>();
        for (var pair : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>())
                    .add(parts.length < 2 ? "" : decoded(parts[1]));
        }
        return parameters;
    }

    private static String decoded(String words) {
        return URLDecoder.decode(words, StandardCharsets.UTF_8);
    }
}
