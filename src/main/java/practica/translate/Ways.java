package practica.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.language.Language;

/// The ways between languages that Apertium has. Without a mode of its own a pair goes through a
/// third language, Spanish rather than another.
///
/// @param direct by pair, the name of the mode
record Ways(Map<Pair, String> direct) {
    /// Six hundred megabytes, where a way through Spanish needs less than two hundred.
    private static final Set<String> HEAVY = Set.of("cat-fra");

    private static final Comparator<Language> SPANISH_FIRST =
            Comparator.comparing((Language through) -> !through.equals(Language.ES))
                    .thenComparing(Comparator.naturalOrder());

    Ways {
        direct = Map.copyOf(direct);
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

    /// By the codes of two languages; empty where we do not know one of them.
    static Optional<Pair> pair(String from, String to) {
        return Language.of(from)
                .flatMap(one -> Language.of(to).map(other -> new Pair(one, other)))
                .filter(pair -> !pair.from().equals(pair.to()));
    }
}
