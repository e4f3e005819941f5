package practica.explore;

import com.ibm.icu.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import practica.explore.ComparePage.Added;
import practica.explore.ComparePage.Cell;
import practica.explore.ComparePage.Column;
import practica.explore.ComparePage.Row;
import practica.item.Item;
import practica.item.ItemFacts;
import practica.item.Known;
import practica.item.RelatedItem;
import practica.item.Section;
import practica.language.Language;
import practica.language.Messages;
import practica.text.Markdown;
import practica.text.Words;
import practica.web.Label;

/// Lays items side by side, field by field.
record Comparison(List<Item> items, Known known, Language reader) {
    private static final int BEGINNING = 600;

    ComparePage page(List<RelatedItem> alike) {
        return new ComparePage(items.stream().map(this::column).toList(), rows(), added(alike));
    }

    private Column column(Item item) {
        return new Column(
                item.text().in(reader).title(),
                item.text().shownIn(reader),
                item.address(reader),
                address(slugs().stream().filter(slug -> !slug.equals(item.slug())).toList()));
    }

    private List<Added> added(List<RelatedItem> alike) {
        return alike.stream()
                .filter(one -> !slugs().contains(one.slug()))
                .map(one -> {
                    var slugs = new ArrayList<>(slugs());
                    slugs.add(one.slug());
                    return new Added(one.title(), one.language(), address(slugs), one.why());
                })
                .toList();
    }

    private List<String> slugs() {
        return items.stream().map(Item::slug).toList();
    }

    private String address(List<String> slugs) {
        return "/"
                + reader
                + "/compare"
                + (slugs.isEmpty()
                        ? ""
                        : slugs.stream().collect(Collectors.joining("&item=", "?item=", "")));
    }

    private List<Row> rows() {
        var fields = items.stream().map(this::fields).toList();
        return names(fields).stream()
                .map(name ->
                        new Row(
                                name,
                                fields.stream()
                                        .map(field ->
                                                field.getOrDefault(
                                                        name, new Cell(List.of(), "", reader, "")))
                                        .toList()))
                .toList();
    }

    /// The names of all fields; one that an item lacks stands where the others have it.
    private static List<String> names(List<Map<String, Cell>> fields) {
        var names = new ArrayList<String>();
        for (var field : fields) {
            var at = 0;
            for (var name : field.keySet()) {
                var there = names.indexOf(name);
                if (there < 0) {
                    names.add(at++, name);
                } else {
                    at = there + 1;
                }
            }
        }
        return names;
    }

    private Map<String, Cell> fields(Item item) {
        var say = Messages.in(reader);
        var text = item.text();
        var whole = text.in(text.sectionsIn(reader));
        var fields = new LinkedHashMap<String, Cell>();
        text(
                fields,
                say.say("compare.summary"),
                text.in(reader).summary(),
                text.shownIn(reader),
                "");
        for (var fact : ItemFacts.of(text, known, reader)) {
            fields.put(fact.name(), new Cell(fact.values(), "", reader, ""));
            if (fact.name().equals(say.say("fact.places"))) {
                population(item, fields);
            }
        }
        for (var section : Section.values()) {
            text(
                    fields,
                    say.say("section." + section.key()),
                    Markdown.plain(whole.sections().getOrDefault(section, "")),
                    text.sectionsIn(reader),
                    item.address(reader) + "#" + section.key());
        }
        text(
                fields,
                say.say("compare.text"),
                Markdown.plain(whole.body()),
                text.sectionsIn(reader),
                item.address(reader));
        return fields;
    }

    private void population(Item item, Map<String, Cell> fields) {
        var figures = NumberFormat.getInstance(reader.locale());
        var living =
                item.text().places().stream()
                        .flatMap(id -> known.places().find(id).stream())
                        .filter(place -> place.population() > 0)
                        .map(place -> new Label(figures.format(place.population()), ""))
                        .toList();
        if (!living.isEmpty()) {
            fields.put(
                    Messages.in(reader).say("place.population"), new Cell(living, "", reader, ""));
        }
    }

    private static void text(
            Map<String, Cell> fields, String name, String words, Language language, String whole) {
        if (!words.isBlank()) {
            var beginning = Words.beginning(words, BEGINNING);
            fields.put(
                    name,
                    new Cell(List.of(), beginning, language, beginning.equals(words) ? "" : whole));
        }
    }
}
