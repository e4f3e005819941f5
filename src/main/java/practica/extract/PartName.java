package practica.extract;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/// What to call a file inside another: its own name made harmless. It is only ever shown, never a
/// path on a disk.
final class PartName {
    private static final int LONGEST = 200;
    private static final String DIRECTIONS =
            "[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    private PartName() {}

    /// @param count names the file where it has no name
    /// @param around the names of the files around it
    /// @param taken names given so far, which are not given again
    static String of(Metadata metadata, int count, Collection<String> around, Set<String> taken) {
        var name =
                Stream.of(
                                TikaCoreProperties.RESOURCE_NAME_KEY,
                                TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID)
                        .map(key -> harmless(String.valueOf(metadata.get(key))))
                        .filter(n -> !n.isEmpty() && !n.equals("null"))
                        .findFirst()
                        .orElse(String.valueOf(count));
        var prefix = String.join("/", around) + "/";
        return taken.add(prefix + name) ? name : name + " (" + count + ")";
    }

    private static String harmless(String name) {
        var line = CleanText.line(name.replaceAll(DIRECTIONS, ""), 2 * LONGEST);
        return Arrays.stream(line.split("[/\\\\]+", 0))
                .map(String::strip)
                .filter(step -> !step.matches("\\.*"))
                .collect(Collectors.joining("/"))
                .transform(path -> path.substring(Math.max(0, path.length() - LONGEST)));
    }
}
