package practica.tables.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practica.item.Draft;
import practica.item.Known;
import practica.item.Link;
import practica.tables.Cells;
import practica.text.Words;
import practica.vocabulary.Concept;
import practica.vocabulary.ConceptId;
import practica.vocabulary.Scheme;

/// What a row says in terms that we know: kinds, themes, goals, networks, bodies.
final class RowTerms {
    static final int ORGANISATION = 300;
    private static final Pattern BETWEEN = Pattern.compile("[;|\\n•]");
    private static final Pattern COMMA = Pattern.compile("[,/]");
    private static final Pattern GOAL =
            Pattern.compile(
                    "(?i)[\\p{L} ]*+\\s*+(\\d{1,2}(?:\\.[0-9a-z]{1,2})?)\\b(?:[^\\d;|\\n•]|\\d{4})*+");

    private final Reading reading;
    private final Known known;

    RowTerms(Reading reading, Known known) {
        this.reading = reading;
        this.known = known;
    }

    /// A case study where the row does not say.
    String kind() {
        var said = reading.line("kind");
        var found = known.vocabularies().kinds().named(said);
        if (found.isEmpty() && !said.isEmpty()) {
            reading.keep("kind", "tables.unknown", said);
        }
        return found.map(kind -> kind.id().value()).orElse("case-study");
    }

    String one(String field, Scheme scheme, boolean ofKind) {
        var said = reading.line(field);
        var found = ofKind ? scheme.named(said) : Optional.<Concept>empty();
        if (found.isEmpty() && !said.isEmpty()) {
            reading.keep(field, ofKind ? "tables.unknown" : "tables.not-of-kind", said);
        }
        return found.map(concept -> concept.id().value()).orElse("");
    }

    List<String> many(String field, Scheme scheme, int most) {
        var found = recognised(field, said -> scheme.named(said).map(one -> one.id().value()));
        if (found.size() <= most) {
            return found;
        }
        reading.keep(field, "tables.more", Integer.toString(most));
        return found.subList(0, most);
    }

    /// Goals and targets by their numbers, `11`, `SDG 11.7`, `Goal 11: Cities`, or their names.
    List<String> goals() {
        var scheme = known.vocabularies().sdgs();
        return recognised(
                "sdgs",
                said -> {
                    var goal = GOAL.matcher(said);
                    return goal.matches() && scheme.knows(new ConceptId(goal.group(1)))
                            ? Optional.of(goal.group(1))
                            : scheme.named(said).map(one -> one.id().value());
                });
    }

    List<String> networks() {
        return recognised(
                "networks", said -> known.networks().named(said).map(one -> one.id().value()));
    }

    Draft.@Nullable Body organisation() {
        var name = reading.line("organisation");
        var level = one("level", known.vocabularies().levels(), true);
        if (name.codePoints().noneMatch(Character::isLetter)) {
            for (var field : List.of("organisation", "level", "website")) {
                if (!reading.line(field).isEmpty()) {
                    reading.keep(field, "tables.unknown", reading.line(field));
                }
            }
            return null;
        }
        if (name.length() > ORGANISATION) {
            reading.keep("organisation", "tables.cut", Integer.toString(ORGANISATION));
        }
        return new Draft.Body(
                Words.beginning(name, ORGANISATION), level.isEmpty() ? null : level, website());
    }

    private @Nullable String website() {
        var website = reading.line("website");
        if (website.isEmpty() || new Link("", website).leadsToTheWeb()) {
            return website.isEmpty() ? null : website;
        }
        reading.keep("website", "tables.unknown", website);
        return null;
    }

    String line(String field, boolean ofKind) {
        return String.join("; ", said(field, ofKind, Listed::lines));
    }

    /// The names in the field: as the mapping parts them, or else as people do.
    List<String> names(String field, boolean ofKind) {
        return said(field, ofKind, reading.isParted(field) ? Stream::of : Listed::several);
    }

    private List<String> said(
            String field, boolean ofKind, Function<String, Stream<String>> parted) {
        var said = reading.values(field).stream().flatMap(parted).toList();
        if (!ofKind && !said.isEmpty()) {
            reading.keep(field, "tables.not-of-kind", "");
            return List.of();
        }
        return said;
    }

    /// What is recognised of the values of the field: each as a whole, else in its parts. The rest
    /// is kept beside.
    private List<String> recognised(String field, Function<String, Optional<String>> find) {
        var found = new LinkedHashSet<String>();
        var unknown = new ArrayList<String>();
        for (var said : reading.values(field)) {
            take(said, find, List.of(BETWEEN, COMMA), found, unknown);
        }
        if (!unknown.isEmpty()) {
            reading.keep(field, "tables.unknown", String.join("; ", unknown));
        }
        return List.copyOf(found);
    }

    private static void take(
            String said,
            Function<String, Optional<String>> find,
            List<Pattern> between,
            Set<String> found,
            List<String> unknown) {
        var whole = find.apply(said);
        if (whole.isPresent()) {
            found.add(whole.get());
        } else if (between.isEmpty()) {
            unknown.add(said);
        } else {
            between.getFirst()
                    .splitAsStream(said)
                    .map(Cells::clean)
                    .filter(part -> !part.isEmpty())
                    .forEach(part ->
                            take(part, find, between.subList(1, between.size()), found, unknown));
        }
    }
}
