package practica.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.item.BlockPart;
import practica.item.FormField;
import practica.item.Known;
import practica.language.Language;
import practica.language.Messages;
import practica.text.Words;
import practica.vocabulary.Concept;
import practica.vocabulary.Scheme;

/// What a template says by itself, in one language.
record FormWords(Language language, Known known) {
    /// What precedes the name of a field, or of another heading, in the bookmarks.
    static final String MARK = "practica_";

    /// The property that makes a document one of ours; its value is the language.
    static final String PROPERTY = "practica-case-study";

    private static final String NEEDED = " ★";
    private static final int LONGEST_DATE = 100;

    static List<FormWords> all(Known known) {
        return Language.INTERFACE.stream().map(one -> new FormWords(one, known)).toList();
    }

    String heading(FormField field) {
        return field.label(language) + (field.needed() ? NEEDED : "");
    }

    /// The whole line under a heading: what to write, what to choose from, and how much.
    String hint(FormField field) {
        var hint = new ArrayList<String>();
        hint.add(field.hint(language));
        switch (field) {
            case LEVEL -> hint.add(choices(known.vocabularies().levels()));
            case STAGE -> hint.add(choices(known.vocabularies().stages()));
            default -> {}
        }
        if (field.isText()) {
            hint.add(Messages.in(language).say("form.most.characters", field.most()));
        } else if (field.most() > 1) {
            hint.add(Messages.in(language).say("form.most.entries", field.most()));
        }
        return String.join(" ", hint);
    }

    private String choices(Scheme scheme) {
        return scheme.concepts().stream()
                .map(concept -> concept.label(language))
                .collect(Collectors.joining(" · ", "", "."));
    }

    /// The columns of the table of indicators.
    List<String> indicatorColumns() {
        var say = Messages.in(language);
        return List.of(
                say.say("form.indicator.name"),
                say.say("form.indicator.before"),
                say.say("form.indicator.after"),
                say.say("form.indicator.unit"),
                say.say("form.indicator.source"));
    }

    /// The columns of the table of building blocks.
    List<String> blockColumns() {
        return Stream.of(BlockPart.values()).map(part -> part.label(language)).toList();
    }

    /// The columns of the one row that tells of the cover.
    List<String> coverColumns() {
        var say = Messages.in(language);
        return List.of(
                say.say("form.cover.file"),
                say.say("deposit.cover.credit"),
                say.say("deposit.cover.alternative"));
    }

    /// How one says that something has not ended, the usual words first.
    List<String> ongoing() {
        return Arrays.asList(Messages.in(language).say("form.ongoing").split(" *[|] *", -1));
    }

    /// Whether the words say so, in whatever language.
    static boolean isOngoing(String words, Known known) {
        var folded = Words.folded(Words.beginning(words, LONGEST_DATE));
        return all(known).stream()
                .flatMap(one -> one.ongoing().stream())
                .anyMatch(word -> Words.folded(word).equals(folded));
    }

    String choicesHeading() {
        return Messages.in(language).say("form.choices");
    }

    /// The themes, each with those below it; the first row says so.
    List<List<String>> themes() {
        var themes = known.vocabularies().themes();
        var say = Messages.in(language);
        return Stream.concat(
                        Stream.of(List.of(say.say("fact.themes"), say.say("theme.narrower"))),
                        themes.top().stream()
                                .map(top ->
                                        List.of(
                                                top.label(language),
                                                labels(themes.narrower(top.id())))))
                .toList();
    }

    List<List<String>> goals() {
        return meanings(
                known.vocabularies().sdgs().top().stream()
                        .map(goal -> List.of(goal.id().value(), goal.label(language))));
    }

    List<List<String>> networks() {
        return meanings(
                known.networks().all().stream()
                        .map(network ->
                                List.of(network.shortName(language), network.name(language))));
    }

    private List<List<String>> meanings(Stream<List<String>> rows) {
        var say = Messages.in(language);
        return Stream.concat(
                        Stream.of(List.of(say.say("form.choice"), say.say("form.meaning"))), rows)
                .toList();
    }

    private String labels(List<Concept> concepts) {
        return concepts.stream()
                .map(concept -> concept.label(language))
                .collect(Collectors.joining("; "));
    }
}
