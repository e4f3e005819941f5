package practica.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.language.Language;

/// The pairs that Apertium has here: each a file `eng-spa.mode` that says by which programs.
/// Without a file of its own a pair goes through a third language, Spanish rather than another.
///
/// @param direct by pair, the name of the mode
record Modes(Path folder, Map<Pair, String> direct) {
    /// Where its packages put them.
    static final Path FOLDER = Path.of("/usr/share/apertium/modes");

    private static final Pattern NAME = Pattern.compile("([a-z]{2,3})-([a-z]{2,3})\\.mode");

    /// Six hundred megabytes, where a way through Spanish needs less than two hundred.
    private static final Set<String> HEAVY = Set.of("cat-fra");

    private static final Comparator<Language> SPANISH_FIRST =
            Comparator.comparing((Language through) -> !through.equals(Language.ES))
                    .thenComparing(Comparator.naturalOrder());

    /// What is in the folder; nothing where there is none.
    static Modes in(Path folder) {
        var direct = new HashMap<Pair, String>();
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .sorted()
                    .forEach(file -> {
                        var name = NAME.matcher(file);
                        if (name.matches()) {
                            pair(name.group(1), name.group(2))
                                    .ifPresent(pair ->
                                            direct.putIfAbsent(pair, file.replace(".mode", "")));
                        }
                    });
        } catch (IOException e) {
            return new Modes(folder, Map.of());
        }
        return new Modes(folder, Map.copyOf(direct));
    }

    Path file(String mode) {
        return folder.resolve(mode + ".mode");
    }

    /// The modes to go through, one or two; none where there is no way.
    List<String> way(Pair pair) {
        var mode = direct.get(pair);
        if (mode != null && !HEAVY.contains(mode)) {
            return List.of(mode);
        }
        var through =
                direct.keySet().stream()
                        .filter(first -> first.from().equals(pair.from()))
                        .map(Pair::to)
                        .sorted(SPANISH_FIRST)
                        .map(third -> through(pair, third))
                        .filter(way -> way.size() == 2)
                        .findFirst();
        return through.orElse(mode == null ? List.of() : List.of(mode));
    }

    /// Every pair to which there is a way.
    Set<Pair> pairs() {
        var from = new TreeSet<Language>();
        var to = new TreeSet<Language>();
        direct.keySet()
                .forEach(pair -> {
                    from.add(pair.from());
                    to.add(pair.to());
                });
        return from.stream()
                .flatMap(one -> to.stream().map(other -> new Pair(one, other)))
                .filter(pair -> !way(pair).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> through(Pair pair, Language third) {
        var way = new ArrayList<String>();
        if (!third.equals(pair.to())) {
            Stream.of(new Pair(pair.from(), third), new Pair(third, pair.to()))
                    .map(direct::get)
                    .filter(mode -> mode != null && !HEAVY.contains(mode))
                    .forEach(way::add);
        }
        return way;
    }

    private static Optional<Pair> pair(String from, String to) {
        return Language.of(from)
                .flatMap(one -> Language.of(to).map(other -> new Pair(one, other)))
                .filter(pair -> !pair.from().equals(pair.to()));
    }
}
