package practica.export;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.export.ExportPage.Group;
import practica.export.cite.Style;
import practica.export.read.PdfFormat;
import practica.item.Item;
import practica.item.ItemId;
import practica.language.Language;
import practica.language.Messages;
import practica.search.InWords;
import practica.search.SearchRequest.Parameter;
import practica.web.Label;
import practica.web.Pages;
import practica.web.Reader;

/// Where people choose how to take away what a search finds, and the short ways on the page of an
/// item.
///
/// @param words says what a search is for
/// @param letters whether letters can be sent
public record ExportPages(Exports exports, InWords words, boolean letters, Pages pages) {
    private static final List<String> OF_AN_ITEM =
            List.of("pdf", "epub", "bibtex", "ris", "csl", "markdown", "json", "turtle", "zip");

    /// Of what a search finds, or of the items that are named by `items`.
    public void show(Context ctx) {
        var request = exports.asked().onPage(Reader.of(ctx), ctx.queryParamMap()).withoutPages();
        var reader = request.reader();
        var named = exports.named(ctx.queryParamMap());
        var total = named.isEmpty() ? exports.index().count(request) : named.size();
        var kept = new ArrayList<>(named.isEmpty() ? request.parameters() : List.of());
        if (!named.isEmpty()) {
            kept.add(new Parameter("items", words(named)));
        }
        var title = Optional.ofNullable(ctx.queryParam("title")).filter(given -> !given.isBlank());
        title.ifPresent(given -> kept.add(new Parameter("title", given)));
        pages.show(
                ctx,
                new ExportPage(
                        request,
                        kept,
                        total,
                        title.orElseGet(() ->
                                named.isEmpty()
                                        ? words.of(request)
                                        : Messages.in(reader).say("export.chosen")),
                        formats(reader),
                        Language.INTERFACE.stream()
                                .map(one -> new Label(one.name(reader), one.code()))
                                .toList(),
                        exports.fields(reader),
                        styles(),
                        request.address(),
                        total > PdfFormat.SMALL,
                        letters));
    }

    private static String words(List<ItemId> items) {
        return items.stream().map(ItemId::toString).collect(Collectors.joining(","));
    }

    /// The ways to take one item away: the styles of citation, and the formats that suit one.
    public static List<Label> links(Item item, Language reader) {
        var before = "/api/v1/export?items=" + item.id() + "&lang=" + reader + "&format=";
        return Stream.concat(
                        styles().stream()
                                .map(style ->
                                        new Label(
                                                style.words(),
                                                before + "citation&style=" + style.address())),
                        OF_AN_ITEM.stream()
                                .map(format -> new Label(called(format), before + format)))
                .toList();
    }

    private static List<Group> formats(Language reader) {
        var say = Messages.in(reader);
        return Stream.of(Formats.Group.values())
                .map(group ->
                        new Group(
                                say.say("export.group." + group.key()),
                                group.formats().stream()
                                        .map(format ->
                                                new Label(
                                                        say.say("export.format." + format), format))
                                        .toList()))
                .toList();
    }

    private static List<Label> styles() {
        return Stream.of(Style.values())
                .map(style -> new Label(style.called(), style.key()))
                .toList();
    }

    /// A format as everybody calls it.
    private static String called(String format) {
        return switch (format) {
            case "bibtex" -> "BibTeX";
            case "csl" -> "CSL-JSON";
            case "markdown" -> "Markdown";
            case "turtle" -> "Turtle";
            default -> format.toUpperCase(Locale.ROOT);
        };
    }
}
