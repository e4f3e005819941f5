package practica.support;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.account.Role;

/// A line of the table of addresses, as it is written there.
///
/// @param method in small letters
/// @param rest who answers, and who may ask
public record DeclaredRoute(String method, String path, String rest) {
    private static final Pattern ROUTE =
            Pattern.compile(
                    "(get|post|put|patch|delete)\\(routes, \"([^\"]+)\"(.*?)\\);", Pattern.DOTALL);
    private static final Pattern ROUTE_OF_LINES = Pattern.compile("\\s+");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");

    private static final List<DeclaredRoute> ALL = read();

    public static Stream<DeclaredRoute> all() {
        return ALL.stream();
    }

    private static List<DeclaredRoute> read() {
        var table = Objects.requireNonNull(Sources.java().get("practica/Routes.java"));
        return ROUTE.matcher(ROUTE_OF_LINES.matcher(table).replaceAll(" ").replace("( ", "("))
                .results()
                .map(match -> new DeclaredRoute(match.group(1), match.group(2), match.group(3)))
                .toList();
    }

    public boolean isOpen() {
        return rest.strip().endsWith(", " + Role.ANYONE) || rest.strip().equals(Role.ANYONE.name());
    }

    /// The names of its parameters, in their order.
    public List<String> parameters() {
        return PARAMETER.matcher(path).results().map(match -> match.group(1)).toList();
    }

    /// Its addresses with every value in place of every parameter.
    ///
    /// @param values what a parameter may be
    public Stream<String> addresses(Function<String, List<String>> values) {
        var filled = Stream.of(path);
        for (var parameter : parameters()) {
            var ways = values.apply(parameter);
            filled =
                    filled.flatMap(address ->
                            ways.stream()
                                    .map(value -> address.replace("{" + parameter + "}", value)));
        }
        return filled;
    }
}
