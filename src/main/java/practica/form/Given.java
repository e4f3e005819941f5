package practica.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import practica.text.Typed;

/// What a browser sent of a form, by the names of its inputs; lines end with `\n`, and signs that
/// nobody types are left out.
record Given(Map<String, List<String>> values) {
    Given {
        var clean = new HashMap<String, List<String>>();
        values.forEach((name, all) -> clean.put(name, all.stream().map(Typed::clean).toList()));
        values = Map.copyOf(clean);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /// The lines in which something stands.
    List<String> lines(String name) {
        return one(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
