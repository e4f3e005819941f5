package practica.parcel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import practica.text.Typed;

/// What a member asks for, in the parameters of an export, without signs that nobody types.
public record Asking(Map<String, List<String>> parameters) {
    private static final int LONGEST = 100_000;

    public Asking {
        var clean = new TreeMap<String, List<String>>();
        parameters.forEach((name, values) ->
                clean.put(Typed.clean(name), values.stream().map(Typed::clean).toList()));
        parameters = clean;
    }

    /// Whether it is longer than any export that somebody could mean.
    boolean isTooLong() {
        return parameters.entrySet().stream()
                        .mapToLong(one ->
                                one.getKey().length()
                                        + one.getValue().stream().mapToLong(String::length).sum())
                        .sum()
                > LONGEST;
    }
}
