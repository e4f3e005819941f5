package practica.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import practica.search.FacetView.Choice;
import practica.search.FacetView.Choices;
import practica.search.PlaceTree.Branch;

/// The places of a result as one tree. Only branches with items are in it, and what is chosen.
final class PlaceChoices {
    /// With so few countries, they are shown at once.
    private static final int FEW = 12;

    /// Cities that are shown though nothing is chosen around them.
    private static final int CITIES = 40;

    private final FacetChoices choices;
    private final PlaceTree tree;
    private final SearchRequest request;
    private final Set<String> openCountries = new HashSet<>();
    private final Map<Branch, Integer> items = new HashMap<>();
    private final Map<Branch, List<Branch>> below = new HashMap<>();
    private final List<Branch> tops = new ArrayList<>();
    private final Set<Branch> leadingToChosen = new HashSet<>();

    PlaceChoices(FacetChoices choices) {
        this.choices = choices;
        this.request = choices.request();
        this.tree = new PlaceTree(choices.known());
        tree.chosen(request).forEach(one -> leadingToChosen.addAll(tree.path(one)));
        leadingToChosen.stream()
                .filter(branch -> branch.level() == Facet.COUNTRY)
                .forEach(branch -> openCountries.add(branch.value()));
        var counts = new HashMap<Branch, Integer>();
        for (var level : PlaceTree.LEVELS) {
            choices.counts(level)
                    .forEach((value, count) -> counts.put(new Branch(level, value), count));
        }
        var cities = commonestCities();
        for (var branch : counts.keySet()) {
            if (isShown(branch, cities)) {
                hang(branch, counts);
            }
        }
    }

    /// How many values there are at all levels.
    int size() {
        return items.size();
    }

    List<Choice> tops() {
        return all(tops);
    }

    private Set<String> commonestCities() {
        return choices.result().counts(Facet.PLACE).stream()
                .map(SearchResult.Count::value)
                .filter(value -> value.startsWith("city:"))
                .limit(CITIES)
                .collect(Collectors.toSet());
    }

    /// Every region of the world and country; of what lies in countries the commonest cities, and
    /// all where something is chosen. A page would else be long, and hardly anybody looks there.
    private boolean isShown(Branch branch, Set<String> cities) {
        return switch (branch.level()) {
            case DIVISION -> isInOpenCountry(branch);
            case PLACE ->
                    leadingToChosen.contains(branch)
                            || cities.contains(branch.value())
                            || (branch.value().startsWith("city:") && isInOpenCountry(branch));
            default -> true;
        };
    }

    private boolean isInOpenCountry(Branch branch) {
        return !openCountries.isEmpty()
                && tree.path(branch).stream()
                        .anyMatch(one ->
                                one.level() == Facet.COUNTRY
                                        && openCountries.contains(one.value()));
    }

    /// Puts it below what it lies in, and that below what that lies in, however few items that has.
    private void hang(Branch branch, Map<Branch, Integer> counts) {
        if (items.putIfAbsent(branch, counts.getOrDefault(branch, 0)) == null) {
            var above = tree.above(branch);
            above.map(one -> below.computeIfAbsent(one, _ -> new ArrayList<>()))
                    .orElse(tops)
                    .add(branch);
            above.ifPresent(one -> hang(one, counts));
        }
    }

    private List<Choice> all(List<Branch> branches) {
        return branches.stream().map(this::choice).sorted(FacetChoices.COMMONEST_FIRST).toList();
    }

    private Choice choice(Branch branch) {
        return new Choice(
                label(branch),
                items.getOrDefault(branch, 0),
                request.chosen(branch.level()).contains(branch.value()),
                leadingToChosen.contains(branch) || isShownOpen(branch),
                narrowing(branch).address(),
                Choices.of(all(below.getOrDefault(branch, List.of()))));
    }

    private boolean isShownOpen(Branch branch) {
        return branch.level() == Facet.REGION
                && items.keySet().stream().filter(one -> one.level() == Facet.COUNTRY).count()
                        <= FEW;
    }

    /// Here stands around it what the name leaves out elsewhere.
    private String label(Branch branch) {
        return branch.level() == Facet.PLACE
                ? tree.place(branch.value())
                        .map(place -> place.name(request.reader()))
                        .orElse(branch.value())
                : FacetValues.of(branch.level(), choices.known())
                        .label(branch.value(), request.reader());
    }

    /// What is chosen takes the place of what lies around it or in it.
    private SearchRequest narrowing(Branch branch) {
        var path = tree.path(branch);
        var narrowed = request;
        for (var level : PlaceTree.LEVELS) {
            narrowed =
                    narrowed.with(
                            level,
                            request.chosen(level).stream()
                                    .filter(value -> {
                                        var one = new Branch(level, value);
                                        return one.equals(branch)
                                                || (!path.contains(one)
                                                        && !tree.path(one).contains(branch));
                                    })
                                    .toList());
        }
        return narrowed.toggling(branch.level(), branch.value());
    }
}
